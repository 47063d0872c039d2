package org.outlay.doors.web;

import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests pages and parses them, as a browser without scripts would. */
public final class Reader {

	private final MockMvcTester mvc;

	public Reader(MockMvcTester mvc) {
		this.mvc = mvc;
	}

	/** Requests a page that must exist. Variables of the address are encoded. */
	public Document page(String path, Object... variables) {
		return page(HttpStatus.OK, path, variables);
	}

	public Document page(HttpStatus status, String path, Object... variables) {
		MvcTestResult result = this.mvc.get()
			.uri(path, variables)
			.header(HttpHeaders.ACCEPT, MediaType.TEXT_HTML_VALUE)
			.exchange();
		assertThat(result).hasStatus(status);
		assertThat(result).hasContentTypeCompatibleWith(MediaType.TEXT_HTML);
		String html = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		return Jsoup.parse(html, "http://localhost" + path);
	}

	/** The text of the only element that matches a selector. */
	public static String text(Document page, String selector) {
		return page.select(selector).text();
	}

}
