package org.outlay.doors.web.frame;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.outlay.OutlayTest;
import org.outlay.doors.web.Answered;
import org.outlay.doors.web.Crawl;
import org.outlay.doors.web.SitePages;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The policy lets browsers load content from this site only and run no inline scripts,
 * and no page contains any. BrowserTests reports the messages of browsers.
 */
@OutlayTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContentSecurityTests {

	private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
			+ "font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors ";

	private final Map<String, Answered> answers = new LinkedHashMap<>();

	@LocalServerPort
	private int port;

	@BeforeAll
	void askForEverything() throws Exception {
		String site = "http://localhost:" + this.port;
		Crawl crawl = Crawl.of(site);
		this.answers.putAll(crawl.answers());
		for (String path : SitePages.kinds(crawl)) {
			HttpRequest request = HttpRequest.newBuilder(URI.create(site + path)).header("Accept", "text/html").build();
			this.answers.put(path,
					Answered.of(HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString())));
		}
	}

	@Test
	void everyAnswerLetsABrowserTakeThingsFromHereOnly() {
		assertThat(this.answers.keySet()).hasSizeGreaterThan(400).contains("/nowhere", "/embed/capex");
		assertThat(this.answers).allSatisfy((path, answer) -> assertThat(answer.policy()).as(path)
			.isEqualTo(POLICY + (path.startsWith("/embed/") ? "*" : "'none'")));
	}

	@Test
	void nothingIsWrittenIntoAPageOrPictureThatWouldHaveToBeAllowed() {
		List<String> inline = new ArrayList<>();
		this.answers.forEach((path, answer) -> answer.inline().forEach((found) -> inline.add(path + ": " + found)));
		assertThat(inline).isEmpty();
	}

	@Test
	void picturesAreLookedThroughToo() {
		assertThat(Stream.of("text/html", "image/svg+xml"))
			.allSatisfy((type) -> assertThat(this.answers.values()).extracting(Answered::type).contains(type));
	}

}
