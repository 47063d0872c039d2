package org.outlay.doors.feed;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A feed as JSON Feed, version 1.1 (https://jsonfeed.org/version/1.1). */
@JsonInclude(JsonInclude.Include.NON_NULL)
record JsonFeed(String version, String title, String description, @JsonProperty("home_page_url") String home,
		@JsonProperty("feed_url") String self, @JsonProperty("next_url") @Nullable String next, String language,
		List<Author> authors, @JsonProperty("_outlay") Rights rights, List<Item> items) {

	static final String MEDIA_TYPE = "application/feed+json";

	private static final String VERSION = "https://jsonfeed.org/version/1.1";

	static JsonFeed of(Feed feed) {
		return new JsonFeed(VERSION, feed.title(), feed.subtitle(), feed.home(), feed.self(), feed.next(), "en",
				List.of(new Author(feed.author(), feed.site())),
				new Rights(feed.site() + "api", feed.id(), feed.licence().url()),
				feed.items().stream().map(Item::of).toList());
	}

	/** The publisher. */
	record Author(String name, String url) {
	}

	/** An extension of JSON Feed, which {@code about} explains. */
	record Rights(String about, String id, String license) {
	}

	/** One change. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Item(String id, String url, @JsonProperty("external_url") @Nullable String origin, String title,
			@JsonProperty("content_html") String html, String summary,
			@JsonProperty("date_published") Instant published, @JsonProperty("date_modified") Instant modified,
			List<String> tags, @JsonProperty("_outlay") Change change) {

		static Item of(Feed.Item item) {
			return new Item(item.id(), item.page(), item.origin(), item.title(), item.html(), item.text(),
					item.recorded(), item.recorded(), item.tags(),
					new Change(item.change(), item.kind(), item.claim(), item.quantity()));
		}

	}

	/** The same in terms of the API. */
	record Change(String change, @JsonProperty("class") String kind, String claim, String quantity) {
	}

}
