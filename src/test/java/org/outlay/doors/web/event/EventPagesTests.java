package org.outlay.doors.web.event;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.outlay.OutlayTest;
import org.outlay.doors.web.Reader;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The timeline of all events. */
@OutlayTest
class EventPagesTests {

	private final Reader reader;

	EventPagesTests(@Autowired MockMvcTester mvc) {
		this.reader = new Reader(mvc);
	}

	@Test
	void runsFromTheLatestYearToTheEarliestAndEndsWithTheUndated() {
		Document page = this.reader.page("/events");
		assertThat(page.select("h2").eachText()).startsWith("2026", "2025", "2024").endsWith("Time not stated");
		assertThat(page.select("section:has(> #year-2026) h3").eachText()).startsWith("June", "May", "April")
			.endsWith("Month not stated");
	}

	@Test
	void marksWhatWasPlanned() {
		Document page = this.reader.page("/events?planned=yes");
		assertThat(page.select(".timeline__event")).isNotEmpty()
			.allSatisfy((event) -> assertThat(event.select(".tag--planned")).hasSize(1));
		assertThat(this.reader.page("/events?planned=no").select(".tag--planned")).isEmpty();
	}

	@Test
	void filtersByKind() {
		Document page = this.reader.page("/events?kind=funding");
		assertThat(page.select(".timeline__about .tag:first-child").eachText()).isNotEmpty().containsOnly("funding");
		assertThat(this.reader.page(HttpStatus.BAD_REQUEST, "/events?kind=party").select(".timeline__event")).isEmpty();
	}

	@Test
	void anEventLeadsToWhomItIsAboutAndToItsPassage() {
		Document page = this.reader.page("/events");
		assertThat(page.select(".timeline__event:contains(Thursday Capital buys) .timeline__subject").eachAttr("href"))
			.contains("/companies/brightdune", "/companies/thursday-capital");
		assertThat(page.select(".timeline__event:contains(Thursday Capital buys) .chip").attr("href"))
			.isEqualTo("/sources/leigu-long-game#line-19");
	}

	@Test
	void anEventOfSeveralSourcesIsListedOnceWithAllOfThem() {
		Document page = this.reader.page("/events");
		assertThat(page.select("#leigu-e39a .chip").eachAttr("href")).containsExactly(
				"/sources/leigu-long-game#line-39", "/sources/39lanterns-four-goals#line-16",
				"/sources/ten-million-wager#line-12");
		assertThat(page.select("#leigu-e39a [id=39l-e16a], #leigu-e39a [id=tmw-e12a]")).hasSize(2);
		assertThat(page.select("#leigu-e39a .timeline__note").eachText())
			.anyMatch((note) -> note.endsWith(": Li Heye is moved into Sprout."));
		assertThat(this.reader.page("/sources/ten-million-wager").select(".passages__events a").eachText())
			.contains("Li Heye is moved into Sprout");
	}

	@Test
	void aPlannedEventWithoutNewsIsMarkedFromTheDayAfterItsTime() {
		assertThat(this.reader.page("/events?asOf=2026-03-31").select("#leigu-e111a .tag--planned").text())
			.isEqualTo("planned");
		assertThat(this.reader.page("/events?asOf=2026-04-01").select("#leigu-e111a .tag--planned").text())
			.isEqualTo("planned; nothing recorded since");
	}

}
