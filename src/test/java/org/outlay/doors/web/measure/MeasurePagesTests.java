package org.outlay.doors.web.measure;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.outlay.OutlayTest;
import org.outlay.doors.web.Reader;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The dictionary of measures and the claims of each. */
@OutlayTest
class MeasurePagesTests {

	private final Reader reader;

	MeasurePagesTests(@Autowired MockMvcTester mvc) {
		this.reader = new Reader(mvc);
	}

	@Test
	void definesMeasuresBasesPartsAndUnitsAndCountsTheirClaims() {
		Document page = this.reader.page("/measures");
		assertThat(page.select("section:has(> #measures) tr:has(a[href=/measures/arr])").text()).isEqualTo(
				"Annual recurring revenue arr Run-rate of recurring revenue scaled to a year; not revenue. The largest figure ranks first. It can be a key figure. money, stock 2");
		assertThat(page.select("section:has(> #bases) a[href='/claims?basis=ai-investment']")).hasSize(1);
		assertThat(page.select("section:has(> #parts) tr:contains(overseas) td").eachText()).contains("region", "2");
		assertThat(page.select("section:has(> #units) a[href='/claims?unit=CNY']")).hasSize(1);
	}

	@Test
	void aMeasureShowsItsClaims() {
		Document page = this.reader.page("/measures/valuation");
		assertThat(Reader.text(page, ".heading__kicker")).isEqualTo("Measure · money, stock");
		assertThat(page.select(".ledger a.figure__wording").eachText()).contains("up to USD 1.32 billion");
		assertThat(page.select("a[href='/api/v1/claims?measure=valuation']")).hasSize(1);
	}

	@Test
	void aPageThatIsNotThereIsExplained() {
		Document page = this.reader.page(HttpStatus.BAD_REQUEST, "/measures/capex?page=99");
		assertThat(Reader.text(page, ".notice")).contains("Page “99” does not exist: pages count from 1 to 1.");
	}

	@Test
	void anUnknownMeasureIsNotFound() {
		assertThat(this.reader.page(HttpStatus.NOT_FOUND, "/measures/happiness").select("h1").text())
			.isEqualTo("No measure “happiness”");
	}

}
