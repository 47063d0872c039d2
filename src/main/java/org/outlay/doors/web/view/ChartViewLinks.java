package org.outlay.doors.web.view;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Keeps the way a reader looks at figures in the links of charts, which are drawn before
 * anybody asks.
 */
@Component("lensCharts")
@ConditionalOnWebApplication
class ChartViewLinks {

	private static final Pattern LINK = Pattern.compile("href=\"(/[^\"]*)\"");

	private final HttpServletRequest request;

	private final ViewLinks links;

	ChartViewLinks(HttpServletRequest request, ViewLinks links) {
		this.request = request;
		this.links = links;
	}

	/** The same picture, its links as those of the page. */
	public String carry(String svg) {
		return LINK.matcher(svg).replaceAll((link) -> {
			String path = this.request.getContextPath() + HtmlUtils.htmlUnescape(link.group(1));
			String carried = this.links.processUrl(this.request, path);
			return Matcher.quoteReplacement("href=\"" + HtmlUtils.htmlEscape(carried) + "\"");
		});
	}

}
