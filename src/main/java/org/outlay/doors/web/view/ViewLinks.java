package org.outlay.doors.web.view;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestDataValueProcessor;
import org.springframework.web.util.UriUtils;

/**
 * Keeps the way a reader looks at figures from page to page: every link and every form of
 * a page carries it on.
 */
@Component("requestDataValueProcessor")
class ViewLinks implements RequestDataValueProcessor {

	/** What is no page, or shows no figure. */
	private static final Pattern ELSEWHERE = Pattern
		.compile("/(?:api|css|js|font|about|download)(?:[/?#].*)?|/favicon.*|/catalogue\\..*|/sources/.*\\.yaml"
				+ "|.*/feed\\.(?:atom|json)(?:\\?.*)?");

	private final ViewParameters views;

	ViewLinks(ViewParameters views) {
		this.views = views;
	}

	@Override
	public String processUrl(HttpServletRequest request, String url) {
		Map<String, String> asked = this.views.orPlain(request).parameters();
		String path = url.startsWith(request.getContextPath()) ? url.substring(request.getContextPath().length()) : url;
		if (asked.isEmpty() || !path.startsWith("/") || ELSEWHERE.matcher(path).matches()) {
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
