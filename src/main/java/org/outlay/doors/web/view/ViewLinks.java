package org.outlay.doors.web.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.page.SitePage;
import org.outlay.readings.view.Address;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/**
 * Keeps the reader's point of view from page to page: every link and every form of a page
 * has its parameters.
 */
@Component("requestDataValueProcessor")
record ViewLinks(ViewParameters views) implements RequestDataValueProcessor {

	/** The ending of a page's address that makes it a file of the page. */
	private static final Pattern FILE = Pattern
		.compile("(?<!/feed)\\.(?:csv|xlsx|ndjson|json|bib|ris|csl\\.json|txt|svg|png)$");

	@Override
	public String processUrl(HttpServletRequest request, String url) {
		Map<String, String> asked = new LinkedHashMap<>(this.views.orPlain(request).parameters());
		String path = url.startsWith(request.getContextPath()) ? url.substring(request.getContextPath().length()) : url;
		if (asked.isEmpty() || !path.startsWith("/") || !isViewed(path)) {
			return url;
		}
		String address = url.replaceFirst("#.*", "");
		asked.keySet().removeIf((name) -> asks(address, name));
		return Address.extended(address, asked) + url.substring(address.length());
	}

	/** Whether a page, one of its files or its small form shows figures. */
	private static boolean isViewed(String path) {
		String page = FILE.matcher(path.replaceFirst("[?#].*", "").replaceFirst("^/embed(?=/)", "")).replaceFirst("");
		return SitePage.at(page).filter((one) -> one.is(SitePage.Trait.VIEWED)).isPresent();
	}

	/**
	 * Whether an address has a parameter. Thymeleaf passes addresses as they are in the
	 * page, with "&amp;amp;" for "&amp;".
	 */
	private static boolean asks(String address, String name) {
		return Stream.of("?", "&", "&amp;").anyMatch((before) -> address.contains(before + name + "="));
	}

	@Override
	public @Nullable Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
		return this.views.orPlain(request).parameters();
	}

	@Override
	public String processAction(HttpServletRequest request, String action, String method) {
		return action;
	}

	@Override
	public String processFormFieldValue(HttpServletRequest request, @Nullable String name, String value, String type) {
		return value;
	}

}
