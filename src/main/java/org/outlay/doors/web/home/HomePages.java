package org.outlay.doors.web.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.change.ChangeForms;
import org.outlay.doors.web.component.SourceRows;
import org.outlay.facts.event.Event;
import org.outlay.facts.event.Events;
import org.outlay.facts.source.Sources;
import org.outlay.readings.change.Change;
import org.outlay.readings.change.ChangeClass;
import org.outlay.readings.change.ChangeFilter;
import org.outlay.readings.change.Changes;
import org.outlay.readings.charts.ShownChart;
import org.outlay.readings.charts.TableCharts;
import org.outlay.readings.comparison.ComparisonQuery;
import org.outlay.readings.comparison.Comparisons;
import org.outlay.readings.counts.Counts;
import org.outlay.readings.figures.CompanyTree;
import org.outlay.readings.figures.EventLines;
import org.outlay.readings.figures.FrontSummary;
import org.outlay.readings.view.PointOfView;
import org.outlay.readings.view.ShownCurrency;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The front page. */
@Controller
record HomePages(Counts counts, Comparisons comparisons, TableCharts charts, Changes changes, CompanyTree tree,
		Sources sources, SourceRows sourceRows, Events events, EventLines eventLines) {

	private static final int EVENTS = 5;

	private static final int SOURCES = 8;

	private static final int REVISIONS = 5;

	private static final Set<ChangeClass> REVISED = Set.of(ChangeClass.REVISED_UP, ChangeClass.REVISED_DOWN,
			ChangeClass.REVISED, ChangeClass.OUTCOME, ChangeClass.WITHDRAWN);

	/** Companies that plan in different currencies stand side by side in this one. */
	private static final ShownCurrency COMMON = ShownCurrency.parse("USD");

	@GetMapping("/")
	ModelAndView home(PointOfView view) {
		LocalDate today = view.asOf().day();
		FrontSummary frontSummary = FrontSummary.of(this.comparisons.table(ComparisonQuery.of("capex"), view),
				this.tree.groups(), today);
		PointOfView common = (view.money().unit() != null) ? view : view.in(COMMON);
		int year = frontSummary.year();
		return new HomePage(this.counts.holdings(), this.counts.freshness(), frontSummary, lead(year, common),
				"/capex?from=" + year + "&to=" + year + "&currency=" + common.money().code(), revisions(view),
				this.sourceRows.of(this.sources.findNewest(Limit.of(SOURCES))), this.eventLines.of(lately(today)),
				this.eventLines.of(ahead(today)))
			.in("home/index");
	}

	private ShownChart lead(int year, PointOfView view) {
		ComparisonQuery query = new ComparisonQuery("capex", null, List.of(), year, year, null,
				ComparisonQuery.SortBy.LOW, null);
		return this.charts.ofCompanies(this.comparisons.table(query, view), "Who spends and plans what in " + year);
	}

	private List<Change> revisions(PointOfView view) {
		ChangeFilter filter = ChangeForms.seen(ChangeFilter.ALL.in(REVISED), view);
		return this.changes.newest(filter, null, REVISIONS).changes();
	}

	/** What happened last, the latest first. */
	private List<Event> lately(LocalDate today) {
		List<Event> past = new ArrayList<>(this.events.findAllByDate()
			.stream()
			.filter((event) -> !event.isPlanned() && isBy(event.date().end(), today))
			.toList());
		Collections.reverse(past);
		return past.stream().limit(EVENTS).toList();
	}

	private static boolean isBy(@Nullable LocalDate day, LocalDate today) {
		return day != null && !day.isAfter(today);
	}

	/** What is planned and may still come, the nearest first. */
	private List<Event> ahead(LocalDate today) {
		return this.events.findAllByDate()
			.stream()
			.filter((event) -> event.isPlanned() && event.date().end() != null && !isBy(event.date().end(), today))
			.limit(EVENTS)
			.toList();
	}

}
