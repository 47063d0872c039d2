package org.outlay.doors.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Lighthouse gives the main pages 100 of 100 for accessibility, best practices and SEO.
 * Performance depends on timing, so it has a command of its own: docs/quality.md.
 */
@BrowserTest
class LighthouseTests {

	private static final Path HOME = Path.of("src/test/site");

	private static final String PAGES = "/,/companies/brightdune,/capex,/models/sunreel-2-0,/sources/leigu-long-game";

	@LocalServerPort
	private int port;

	@Test
	void lighthouseFindsNothingToMend() throws IOException, InterruptedException {
		assumeTrue(Files.exists(HOME.resolve("node_modules/lighthouse")) || "true".equals(System.getenv("CI")),
				"skipped: Lighthouse is needed ('npm ci --prefix src/test/site')");
		Path said = Files.createTempFile("lighthouse", ".txt");
		Process process = new ProcessBuilder("node", "lighthouse.js", "http://localhost:" + this.port, "--untimed",
				"--pages=" + PAGES)
			.directory(HOME.toFile())
			.redirectErrorStream(true)
			.redirectOutput(said.toFile())
			.start();
		boolean ended = process.waitFor(180, TimeUnit.SECONDS);
		process.destroy();
		assertThat(ended && process.exitValue() == 0).as(Files.readString(said)).isTrue();
	}

}
