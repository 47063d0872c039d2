package org.outlay.doors.web.view;

import java.util.List;

import org.outlay.doors.web.page.WebPage;

import org.springframework.http.HttpStatus;

/** The page for an address that asks to look at figures in a way that cannot be read. */
public record BadViewPage(List<String> complaints) implements WebPage {

	@Override
	public String title() {
		return "This address asks for something unclear";
	}

	@Override
	public String description() {
		return "Outlay shows no figures rather than figures of another day, currency or rule than were asked for.";
	}

	@Override
	public HttpStatus status() {
		return HttpStatus.BAD_REQUEST;
	}

}
