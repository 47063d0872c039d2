package org.outlay.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.outlay.change.Change;
import org.outlay.change.ChangeClass;
import org.outlay.change.ChangeFilter;
import org.outlay.change.Changes;
import org.outlay.comparison.Comparisons;
import org.outlay.comparison.Order;
import org.outlay.comparison.Question;
import org.outlay.event.Event;
import org.outlay.event.Events;
import org.outlay.lens.Currency;
import org.outlay.lens.Lens;
import org.outlay.overview.Overview;
import org.outlay.source.Sources;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The front page. */
@Controller
class HomePages {

	private static final int EVENTS = 5;

	private static final int SOURCES = 8;

	private static final int REVISIONS = 5;

	private static final Set<ChangeClass> REVISED = Set.of(ChangeClass.REVISED_UP, ChangeClass.REVISED_DOWN,
			ChangeClass.REVISED, ChangeClass.OUTCOME, ChangeClass.WITHDRAWN);

	/** Companies that plan in different currencies stand side by side in this one. */
	private static final Currency COMMON = Currency.parse("USD");

	private final Overview overview;

	private final Comparisons comparisons;

	private final TableCharts charts;

	private final Changes changes;

	private final Groups groups;

	private final Sources sources;

	private final SourceRows sourceRows;

	private final Events events;

	private final EventLines eventLines;

	HomePages(Overview overview, Comparisons comparisons, TableCharts charts, Changes changes, Groups groups,
			Sources sources, SourceRows sourceRows, Events events, EventLines eventLines) {
		this.overview = overview;
		this.comparisons = comparisons;
		this.charts = charts;
		this.changes = changes;
		this.groups = groups;
		this.sources = sources;
		this.sourceRows = sourceRows;
		this.events = events;
		this.eventLines = eventLines;
	}

	@GetMapping("/")
	ModelAndView home(Lens lens) {
		LocalDate today = lens.asOf().day();
		Highlights highlights = Highlights.of(this.comparisons.table(Question.of("capex"), lens), this.groups.ids(),
				today);
		Lens common = (lens.money().unit() != null) ? lens : lens.in(COMMON);
		int year = highlights.year();
		return new HomePage(this.overview.holdings(), this.overview.freshness(), highlights, lead(year, common),
				"/capex?from=" + year + "&to=" + year + "&currency=" + common.money().code(), revisions(lens),
				this.sourceRows.of(this.sources.findNewest(Limit.of(SOURCES))), this.eventLines.of(lately(today)),
				this.eventLines.of(ahead(today)))
			.in("home/index");
	}

	private ShownChart lead(int year, Lens lens) {
		Question question = new Question("capex", null, List.of(), year, year, null, Order.LOW, null);
		return this.charts.ofCompanies(this.comparisons.table(question, lens), "Who spends and plans what in " + year);
	}

	private List<Change> revisions(Lens lens) {
		ChangeFilter filter = ChangeForms.seen(ChangeFilter.ALL.in(REVISED), lens);
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
