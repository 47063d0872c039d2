package org.outlay.doors.web.rate;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.outlay.OutlayTest;
import org.outlay.doors.web.Reader;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Exchange rates, published and implied. */
@OutlayTest
class RatePagesTests {

	private final Reader reader;

	RatePagesTests(@Autowired MockMvcTester mvc) {
		this.reader = new Reader(mvc);
	}

	@Test
	void showsEverySeriesWithItsLicenceAndTheLatestRates() {
		Document page = this.reader.page("/rates");
		assertThat(page.select("section:has(> #series) a[href=/rates/fed-h10-annual]")).hasSize(1);
		assertThat(Reader.text(page, "section:has(> #series) tr:has(a[href=/rates/fed-h10-annual])"))
			.contains("annual average, per USD", "CNY", "2015 to 2025", "Public domain");
		assertThat(page.select("section:has(> #latest) tr:contains(CNY) td")).hasSize(4);
	}

	@Test
	void impliedRatesStandBesideOurs() {
		Document page = this.reader.page("/rates");
		assertThat(Reader.text(page, "section:has(> #implied) tr:has(a[href=/claims/leigu-19b])")).contains(
				"USD 480 billion", "approximately CNY 3.4 trillion", "about 6.97–7.2 CNY for 1 USD",
				"monthly average, November 2025", "agrees with ours");
	}

	@Test
	void twoFloorsImplyNoRate() {
		assertThat(Reader.text(this.reader.page("/rates"), "section:has(> #implied) tr:has(a[href=/claims/tbw-2a])"))
			.isEmpty();
	}

	@Test
	void beforeTheFirstClaimNoRateIsImplied() {
		assertThat(Reader.text(this.reader.page("/rates?asOf=2000-01-01"), "section:has(> #implied)"))
			.contains("No source that was public then prints one amount in two currencies.");
	}

	@Test
	void aSeriesShowsOneYearAtATime() {
		Document page = this.reader.page("/rates/fed-h10-monthly?year=2025");
		assertThat(page.select("tbody th").eachText()).hasSize(12).first().isEqualTo("December 2025");
		assertThat(page.select(".rates__years [aria-current]").text()).isEqualTo("2025");
		assertThat(Reader.text(page, ".facts")).contains("US Federal Reserve", "Public domain", "21 November 2026");
		assertThat(this.reader.page("/rates/fed-h10-annual").select("tbody th").eachText()).contains("2015", "2025");
	}

	@Test
	void aYearThatIsNotThereIsExplained() {
		assertThat(Reader.text(this.reader.page(HttpStatus.BAD_REQUEST, "/rates/fed-h10-monthly?year=1999"), ".notice"))
			.contains("This series does not have the year “1999”: it reaches from 2019 to 2026.");
	}

	@Test
	void anUnknownSeriesIsNotFound() {
		assertThat(this.reader.page(HttpStatus.NOT_FOUND, "/rates/nowhere").select("h1").text())
			.isEqualTo("No series of rates “nowhere”");
	}

}
