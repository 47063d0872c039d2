package org.outlay.doors.web.view;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.page.SitePage;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestDataValueProcessor;
import org.springframework.web.util.UriUtils;

/**
 * Keeps the way a reader looks at figures from page to page: every link and every form of
 * a page carries it on.
 */
@Component("requestDataValueProcessor")
record ViewLinks(ViewParameters views) implements RequestDataValueProcessor {

	/** What a page's address may end with, where it is a file of the page. */
	private static final Pattern FILE = Pattern
		.compile("(?<!/feed)\\.(?:csv|xlsx|ndjson|json|bib|ris|csl\\.json|txt|svg|png)$");

	@Override
	public String processUrl(HttpServletRequest request, String url) {
		Map<String, String> asked = this.views.orPlain(request).parameters();
		String path = url.startsWith(request.getContextPath()) ? url.substring(request.getContextPath().length()) : url;
		if (asked.isEmpty() || !path.startsWith("/") || !isViewed(path)) {
			return url;
		}
		int fragment = url.indexOf('#');
		String address = (fragment < 0) ? url : url.substring(0, fragment);
		StringBuilder carried = new StringBuilder(address);
		asked.forEach((name, value) -> {
			if (!asks(address, name)) {
				carried.append((carried.indexOf("?") < 0) ? '?' : '&')
					.append(name)
					.append('=')
					.append(UriUtils.encodeQueryParam(value, StandardCharsets.UTF_8));
			}
		});
		return (fragment < 0) ? carried.toString() : carried.append(url, fragment, url.length()).toString();
	}

	/** Whether a page, one of its files or its small form shows figures. */
	private static boolean isViewed(String path) {
		String page = FILE.matcher(path.replaceFirst("[?#].*", "").replaceFirst("^/embed(?=/)", "")).replaceFirst("");
		return SitePage.at(page).filter((one) -> one.is(SitePage.Trait.VIEWED)).isPresent();
	}

	/**
	 * Thymeleaf hands over addresses as they stand in the page, with "&amp;amp;" for
	 * "&amp;".
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
