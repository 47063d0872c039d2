package org.outlay.cases;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.outlay.facts.event.ReportedEvent;
import org.outlay.facts.event.ReportedEvents;
import org.outlay.readings.coverage.CoverageScope;
import org.outlay.readings.coverage.Coverages;
import org.outlay.readings.coverage.Suggestion;
import org.outlay.readings.figures.EventLines;
import org.outlay.readings.figures.EventLines.EventLine;
import org.outlay.readings.view.PointOfView;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The cases with events. */
@CaseTest
class EventCasesTests {

	@Autowired
	private Desk desk;

	@Autowired
	private ReportedEvents events;

	@Autowired
	private EventLines lines;

	@Autowired
	private Coverages coverages;

	@Test
	void anEventThatTwoSourcesReportIsOneWithTheMostPreciseDateAndAllSubjects() {
		this.desk.take("an-event-two-sources-report");
		ReportedEvent event = only("2026-11-21");
		assertThat(event.id()).isEqualTo("exf-e2a");
		assertThat(event.title()).isEqualTo("Example Company dissolves its lab");
		assertThat(event.date().span()).isEqualTo("2025-04");
		assertThat(event.subjectIds()).containsExactly("example-company", "example-lab");
		assertThat(event.sourceIds()).containsExactly("example-first", "example-second");
		assertThat(this.events.about(List.of("example-lab"), Desk.on("2026-11-21"))).containsExactly(event);
	}

	@Test
	void everySourceKeepsItsWordingAndADateThatDiffers() {
		this.desk.take("an-event-two-sources-report");
		EventLine line = line("2026-11-21");
		assertThat(line.when()).isEqualTo("April 2025");
		assertThat(line.reports().get(0).notes()).containsExactly("[The first]: Dated 2025.",
				"[The first]: Printed as “last year”.");
		assertThat(line.reports().get(1).anchor()).isEqualTo("exs-e3a");
		assertThat(line.reports().get(1).notes())
			.containsExactly("[The second]: The lab becomes part of another team.");
	}

	@Test
	void anEventIsPublicAsSoonAsOneOfItsSourcesIs() {
		this.desk.take("an-event-two-sources-report");
		assertThat(this.events.all(Desk.on("2026-01-31"))).isEmpty();
		assertThat(only("2026-02-01").date().span()).isEqualTo("2025");
		assertThat(only("2026-02-01").sourceIds()).containsExactly("example-first");
	}

	@Test
	void anEventOfAnImportedAgainSourceKeepsTheReportsOfOthers() {
		this.desk.take("an-event-two-sources-report");
		this.desk.take("an-event-two-sources-report", "first", "2026-11-22T12:00:00Z");
		assertThat(only("2026-11-22").sourceIds()).containsExactly("example-first", "example-second");
	}

	@Test
	void aPlannedEventWhoseTimeIsOverIsOverdueAndWorthFinding() {
		this.desk.take("a-planned-event-without-news");
		assertThat(marks("2026-03-31")).containsExactly("planned", "planned");
		assertThat(marks("2026-04-01")).containsExactly("planned; nothing recorded since", "planned");
		assertThat(suggestions("2026-03-31")).isEmpty();
		assertThat(suggestions("2026-04-01")).singleElement().satisfies((suggestion) -> {
			assertThat(suggestion.reason()).isEqualTo(Suggestion.Reason.PLANNED);
			assertThat(suggestion.sentence())
				.isEqualTo("First samples due (March 2026): planned, and nothing recorded since.");
		});
	}

	@Test
	void aPlannedEventReportedAsDoneIsNotOverdueFromTheDayOfTheReport() {
		this.desk.take("a-planned-event-that-happened");
		assertThat(marks("2026-04-30")).containsExactly("planned; nothing recorded since");
		assertThat(marks("2026-05-01")).containsExactly("planned; reported as done since", "");
		assertThat(suggestions("2026-05-01")).isEmpty();
		assertThat(this.events.about(List.of("example-company"), Desk.on("2026-05-01")).get(0).outcomes())
			.extracting((outcome) -> outcome.id())
			.containsExactly("exr-e2a");
	}

	private ReportedEvent only(String day) {
		List<ReportedEvent> all = this.events.all(Desk.on(day));
		assertThat(all).hasSize(1);
		return all.get(0);
	}

	private EventLine line(String day) {
		return this.lines.of(List.of(only(day)), LocalDate.parse(day)).get(0);
	}

	private List<String> marks(String day) {
		return this.lines.of(this.events.all(Desk.on(day)), LocalDate.parse(day))
			.stream()
			.map(EventLine::mark)
			.toList();
	}

	private List<Suggestion> suggestions(String day) {
		return this.coverages.grid(CoverageScope.ALL, PointOfView.plain(LocalDate.parse(day))).suggestions();
	}

}
