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

/** Puts changes into the words and the small HTML of a feed. */
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
		Stream.ofNullable(change.after()).forEach((figure) -> printed(html, "", figure));
		Stream.ofNullable(change.before()).forEach((figure) -> printed(html, before(change), figure));
		html.append("<p>").append(escaped(change.reason())).append("</p><p>");
		link(html, change.quantity().path(), "All that is known of this quantity");
		return html.append("</p>").toString();
	}

	private static String before(Change change) {
		return switch (change.kind()) {
			case CONTRADICTED -> "Against it: ";
			case REAFFIRMED, NARROWED -> "Known before: ";
			default -> "Before: ";
		};
	}

	/** A figure with its words as printed and its source. */
	private void printed(StringBuilder html, String lead, Figure figure) {
		html.append("<p>").append(lead);
		link(html, figure.path(), figure.wording());
		html.append(" (")
			.append(escaped(figure.standing()))
			.append("), printed as <q>")
			.append(escaped(figure.amount().asPrinted()))
			.append("</q> in ");
		link(html, figure.passage(), figure.source().title());
		html.append(", ")
			.append(escaped(figure.content().locator().words()))
			.append(" (")
			.append(escaped(figure.source().publishedWords()))
			.append(").</p>");
	}

	private void link(StringBuilder html, String path, String words) {
		html.append("<a href=\"")
			.append(escaped(this.site.at(path)))
			.append("\">")
			.append(escaped(words))
			.append("</a>");
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

}
