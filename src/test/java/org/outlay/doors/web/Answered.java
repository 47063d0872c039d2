package org.outlay.doors.web;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * An answer, reduced to the parts that checks of the whole site need.
 *
 * @param type the content type without its parameters; empty if the answer has none
 * @param policy the Content-Security-Policy; empty if the answer has none
 * @param inline styles, scripts and handlers in the page or picture that the policy would
 * have to allow
 */
public record Answered(int status, String type, String policy, List<String> inline) {

	public static Answered of(HttpResponse<String> response) {
		String type = header(response, "Content-Type").replaceAll(";.*", "");
		List<String> inline = switch (type) {
			case "text/html" -> inline(Jsoup.parse(response.body()));
			case "image/svg+xml" -> inline(Jsoup.parse(response.body(), Parser.xmlParser()));
			default -> List.of();
		};
		return new Answered(response.statusCode(), type, header(response, "Content-Security-Policy"), inline);
	}

	boolean isPage() {
		return this.type.equals("text/html");
	}

	private static List<String> inline(Document document) {
		Stream<Element> styles = document.select("style, [style]").stream();
		Stream<Element> scripts = document.select("script:not([src]):not([type=application/ld+json])").stream();
		Stream<Element> handlers = document.getAllElements().stream().filter(Answered::acts);
		return Stream.of(styles, scripts, handlers).flatMap((found) -> found).map(Answered::opening).toList();
	}

	private static boolean acts(Element element) {
		for (Attribute attribute : element.attributes()) {
			boolean address = attribute.getKey().endsWith("href");
			if (attribute.getKey().startsWith("on") || (address && attribute.getValue().startsWith("javascript:"))) {
				return true;
			}
		}
		return false;
	}

	private static String opening(Element element) {
		return element.shallowClone().outerHtml();
	}

	private static String header(HttpResponse<?> response, String name) {
		return response.headers().firstValue(name).orElse("");
	}

}
