package org.outlay.doors.web.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.outlay.doors.web.change.ChangesPage;
import org.outlay.doors.web.component.SourceRows;
import org.outlay.doors.web.page.Citable;
import org.outlay.facts.event.ReportedEvent;
import org.outlay.facts.event.ReportedEvents;
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
import org.outlay.readings.counts.Counts.Freshness;
import org.outlay.readings.counts.Counts.Holdings;
import org.outlay.readings.figures.CompanyTree;
import org.outlay.readings.figures.EventLines.EventLine;
import org.outlay.readings.figures.EventLines;
import org.outlay.readings.figures.FrontSummary;
import org.outlay.readings.view.PointOfView;
import org.outlay.readings.view.ShownCurrency;
import org.outlay.values.english.English;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The front page. */
@Controller
record HomePages(Counts counts, Comparisons comparisons, TableCharts charts, Changes changes, CompanyTree tree,
		Sources sources, SourceRows sourceRows, ReportedEvents events, EventLines eventLines) {

	private static final int EVENTS = 5;

	private static final int SOURCES = 8;

	private static final int REVISIONS = 5;

	private static final Set<ChangeClass> REVISED = Set.of(ChangeClass.REVISED_UP, ChangeClass.REVISED_DOWN,
			ChangeClass.REVISED, ChangeClass.OUTCOME, ChangeClass.WITHDRAWN);

	/** The currency in which plans stated in different ones are compared. */
	private static final ShownCurrency COMMON = ShownCurrency.parse("USD");

	@GetMapping("/")
	ModelAndView home(PointOfView view) {
		LocalDate today = view.asOf().day();
		FrontSummary summary = FrontSummary.of(this.comparisons.table(ComparisonQuery.of("capex"), view),
				this.tree.groups(), today);
		PointOfView common = (view.money().unit() != null) ? view : view.in(COMMON);
		int year = summary.year();
		List<ReportedEvent> dated = this.events.all(view.asOf())
			.stream()
			.filter((event) -> event.date().end() != null)
			.toList();
		List<ReportedEvent> past = new ArrayList<>(
				dated.stream().filter((event) -> !event.isPlanned() && isBy(event, today)).toList());
		Collections.reverse(past);
		return new HomePage("AI spending by company, with its sources",
				"Outlay records what the AI industry invests: every figure with its hedge, its source and how sure"
						+ " it is, and never flattened to one number.",
				counts(this.counts.holdings()), this.counts.freshness(), summary, lead(year, common),
				"/capex?from=" + year + "&to=" + year + "&currency=" + common.money().code(),
				this.changes.newest(ChangesPage.seen(ChangeFilter.ALL.in(REVISED), view), null, REVISIONS).changes(),
				this.sourceRows.of(this.sources.findNewest(Limit.of(SOURCES))), first(past.stream(), today),
				first(dated.stream().filter((event) -> event.isPlanned() && !isBy(event, today)), today))
			.in("home/index");
	}

	private static List<Count> counts(Holdings holdings) {
		return List.of(Count.of(holdings.claims(), "claim", "claims", "/claims"),
				Count.of(holdings.sources(), "source read", "sources read", "/sources"),
				Count.of(holdings.companies(), "company, division or group", "companies, divisions and groups",
						"/companies"),
				Count.of(holdings.organisations(), "publisher or other organisation",
						"publishers and other organisations", "/companies#others"),
				Count.of(holdings.models(), "model or family", "models and model families", "/models"),
				Count.of(holdings.products(), "product", "products", "/products"),
				Count.of(holdings.markets(), "market or trade", "markets and trades", "/products?kind=market"),
				Count.of(holdings.people(), "person", "people", "/people"),
				Count.of(holdings.events(), "event", "events", "/events"));
	}

	private ShownChart lead(int year, PointOfView view) {
		ComparisonQuery query = new ComparisonQuery("capex", null, null, List.of(), year, year, null,
				ComparisonQuery.SortBy.LOW, null);
		return this.charts.ofCompanies(this.comparisons.table(query, view), "Spending and plans in " + year);
	}

	private static boolean isBy(ReportedEvent event, LocalDate today) {
		return !Objects.requireNonNull(event.date().end()).isAfter(today);
	}

	private List<EventLine> first(Stream<ReportedEvent> events, LocalDate today) {
		return this.eventLines.of(events.limit(EVENTS).toList(), today);
	}

	/**
	 * The front page.
	 *
	 * @param counts the number of things of each kind
	 * @param lead the plans of companies for the year, side by side
	 * @param leadPath the same as a table
	 * @param revisions revised and withdrawn figures and outcomes, most recently recorded
	 * first
	 * @param lately past events, most recent first
	 * @param ahead planned events, nearest first
	 */
	record HomePage(String title, String description, List<Count> counts, Freshness freshness, FrontSummary highlights,
			ShownChart lead, String leadPath, List<Change> revisions, List<SourceRows.SourceRow> sources,
			List<EventLine> lately, List<EventLine> ahead) implements Citable {

		/** When the record last changed, and when sources were last read. */
		public String fresh() {
			String changed = (this.freshness.changed() != null) ? English.day(this.freshness.changed()) : "never";
			return "Record last changed " + changed + ((this.freshness.accessed() != null)
					? "; sources read up to " + English.day(this.freshness.accessed()) + "." : ".");
		}

	}

	/** A number and the list it counts. */
	record Count(String number, String label, String path) {

		static Count of(long number, String one, String many, String path) {
			return new Count(English.number(number), (number == 1) ? one : many, path);
		}

	}

}
