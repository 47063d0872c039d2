package org.outlay.api;

import jakarta.servlet.http.HttpServletRequest;

import org.outlay.site.Address;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Writes addresses: of the API within the site, and of the next page in full. */
final class Addresses {

	/** Where version 1 of the API lives. */
	static final String API = "/api/v1";

	private static final String CURSOR = "cursor";

	private Addresses() {
	}

	/**
	 * Whether errors at this path are the API's to answer; its guide at /api is a page.
	 */
	static boolean isApi(String path) {
		return path.startsWith("/api/");
	}

	/** The current request's address, but after so many rows. */
	static String toPage(int offset) {
		HttpServletRequest request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
			.getRequest();
		Address address = Address
			.from(ServletUriComponentsBuilder.fromRequestUri(request).path(FileSuffix.of(request)));
		request.getParameterMap().forEach((name, given) -> {
			if (!name.equals(CURSOR)) {
				address.with(name, given[0]);
			}
		});
		return address.with(CURSOR, new Cursor(offset, StrictQueries.mark(request)).text()).text();
	}

}
