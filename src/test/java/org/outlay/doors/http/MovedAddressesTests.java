package org.outlay.doors.http;

import java.net.http.HttpResponse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.outlay.OutlayTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outlay.doors.http.Caller.header;

/** Former addresses redirect to the current ones. */
@OutlayTest
class MovedAddressesTests {

	private final Caller caller;

	MovedAddressesTests(@LocalServerPort int port) {
		this.caller = new Caller(port);
	}

	@ParameterizedTest
	@CsvSource({ "/cells/brightdune:capex:ai-spending:2026, /quantities/brightdune:capex:ai-spending:2026",
			"/cells/brightdune:capex:ai-spending:2026.bib?asOf=2026-11-21, /quantities/brightdune:capex:ai-spending:2026.bib?asOf=2026-11-21",
			"/api/v1/cells, /api/v1/quantities",
			"/api/v1/cells.csv?subject=brightdune&measure=capex, /api/v1/quantities.csv?subject=brightdune&measure=capex",
			"/api/v1/cells/brightdune:capex:ai-spending:2026/explain, /api/v1/quantities/brightdune:capex:ai-spending:2026/explain",
			"/embed/cells/brightdune:capex:ai-spending:2026, /embed/quantities/brightdune:capex:ai-spending:2026",
			"/download/data/cells.csv, /download/data/quantities.csv" })
	void anAddressOfACellLeadsToTheQuantityWithItsQueryForGood(String old, String now) {
		HttpResponse<byte[]> moved = this.caller.get(old);
		assertThat(moved.statusCode()).isEqualTo(308);
		assertThat(header(moved, "Location")).isEqualTo(now);
		assertThat(this.caller.get(now).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					/quantities/brightdune:capex:ai-investment:2026         | /quantities/brightdune:capex:ai-spending:2026?basis=ai-investment
					/quantities/brightdune:capex:ai-investment:2026?asOf=2026-11-21 | /quantities/brightdune:capex:ai-spending:2026?asOf=2026-11-21&basis=ai-investment
					/api/v1/quantities/brightdune:capex:ai-capital-expenditure:2026/explain | /api/v1/quantities/brightdune:capex:ai-spending:2026/explain?basis=ai-capital-expenditure
					/quantities/brightdune:capex:ai-investment:2026.bib     | /quantities/brightdune:capex:ai-spending:2026.bib
					/embed/quantities/brightdune:capex:ai-investment:2026   | /embed/quantities/brightdune:capex:ai-spending:2026
					""")
	void aKeyWithTheTermOfASourceLeadsToItsFamilyFilteredByThatTerm(String old, String now) {
		HttpResponse<byte[]> moved = this.caller.get(old);
		assertThat(moved.statusCode()).isEqualTo(308);
		assertThat(header(moved, "Location")).isEqualTo(now);
		assertThat(this.caller.get(now).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/cellsx", "/companies/cells", "/api/cells", "/cells", "/cells/" })
	void whatOnlyLooksLikeOneIsLeftAlone(String path) {
		assertThat(this.caller.get(path).statusCode()).isEqualTo(404);
	}

}
