package org.outlay.doors.web;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A page, with everything a browser loads for it, stays small over the wire. */
@BrowserTest
class WeightTests {

	private static final long MOST = 150_000;

	@LocalServerPort
	private int port;

	@Test
	void noPageIsHeavierThan150KilobytesWithAllItLoads() {
		String site = "http://localhost:" + this.port;
		List<String> heavy = new ArrayList<>();
		try (Browser browser = Browser.open().withoutCache()) {
			for (String path : SitePages.kinds(Crawl.of(site))) {
				browser.visit(site + path);
				long weight = browser.weight();
				assertThat(weight).as(path).isPositive();
				if (weight > MOST) {
					heavy.add(path + " weighs " + weight / 1000 + " kB");
				}
			}
		}
		assertThat(heavy).isEmpty();
	}

}
