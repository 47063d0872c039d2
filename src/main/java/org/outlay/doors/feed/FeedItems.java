package org.outlay.doors.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.outlay.facts.source.Source;
import org.outlay.facts.source.Sources;
import org.outlay.publishing.site.Site;
import org.outlay.readings.change.Change;
import org.outlay.readings.ledger.Figure;

import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Describes changes in text and HTML for a feed. */
@Component
record FeedItems(Site site, Sources sources) {

	List<Feed.Item> of(List<Change> changes) {
		Map<String, Optional<String>> origins = new HashMap<>();
		return changes.stream().map((change) -> {
			Figure figure = change.figure();
			Optional<String> origin = origins.computeIfAbsent(figure.source().id(),
					(id) -> this.sources.findById(id).map(Source::link));
			return new Feed.Item(Urn.of("changes/" + change.id()), change.id(), change.title(), change.sentence(),
					html(change), this.site.at(figure.path()), origin.orElse(null), change.position().moment(),
					change.kind().code(),
					List.of(change.kind().words(), figure.subject().name(), figure.measure().label()), figure.id(),
					change.quantity().key());
		}).toList();
	}

	private String html(Change change) {
		StringBuilder html = new StringBuilder("<p>").append(escaped(change.sentence())).append("</p>");
		Stream.ofNullable(change.after()).map((figure) -> printed("", figure)).forEach(html::append);
		Stream.ofNullable(change.before()).map((figure) -> printed(before(change), figure)).forEach(html::append);
		return html.append("<p>")
			.append(escaped(change.reason()))
			.append("</p><p>")
			.append(link(change.quantity().path(), "All claims on this quantity"))
			.append("</p>")
			.toString();
	}

	private static String before(Change change) {
		return switch (change.kind()) {
			case CONTRADICTED -> "In contradiction to: ";
			case REAFFIRMED, NARROWED -> "Known before: ";
			default -> "Before: ";
		};
	}

	/** A figure with its printed words and its source. */
	private String printed(String lead, Figure figure) {
		return "<p>%s%s (%s), printed as <q>%s</q> in %s, %s (%s).</p>".formatted(lead,
				link(figure.path(), figure.wording()), escaped(figure.standing()), escaped(figure.amount().asPrinted()),
				link(figure.passage(), figure.source().title()), escaped(figure.content().locator().words()),
				escaped(figure.source().publishedWords()));
	}

	private String link(String path, String words) {
		return "<a href=\"%s\">%s</a>".formatted(escaped(this.site.at(path)), escaped(words));
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

}
