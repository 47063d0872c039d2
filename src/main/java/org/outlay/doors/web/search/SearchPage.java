package org.outlay.doors.web.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.page.WebPage;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.readings.search.Hit;
import org.outlay.readings.search.SearchQuery;
import org.outlay.readings.view.Address;
import org.outlay.values.english.English;

/**
 * What a search found.
 *
 * @param text as typed
 * @param summary how much was found; empty before a search
 * @param complaint why there was no search
 */
record SearchPage(String text, String summary, @Nullable String complaint, Found found) implements WebPage {

	static SearchPage empty() {
		return new SearchPage("", "", null, Found.NOTHING);
	}

	static SearchPage tooLong(String text) {
		return new SearchPage(English.echo(text), "", "A search has at most " + SearchQuery.MAX_LENGTH
				+ " characters; this one has " + English.number(text.length()) + ".", Found.NOTHING);
	}

	/** {@code more} says that there is something beyond the hits. */
	static SearchPage of(String text, Found foundEntry, int hits, boolean more) {
		String summary = more ? "The first " + hits + " results: add a word to narrow them."
				: English.capital(English.count(hits, "result")) + ".";
		return new SearchPage(text, summary, null, foundEntry);
	}

	@Override
	public String title() {
		return this.text.isEmpty() ? "Search" : "Search for “" + English.echo(this.text) + "”";
	}

	@Override
	public String description() {
		return "Finds companies, models, products, people, sources and claims by name, alias or printed words.";
	}

	@Override
	public @Nullable String tablePath() {
		return (this.complaint != null || this.summary.isEmpty()) ? null
				: Address.of("/api/v1/search").with("q", this.text).text();
	}

	/** Whether a search was made and found nothing. */
	public boolean isInVain() {
		return this.complaint == null && !this.summary.isEmpty() && this.found.isEmpty();
	}

	public String name(SourceRef source) {
		return source.name();
	}

	/**
	 * What a search found, by type and the best first.
	 *
	 * @param subjects companies, models, products and people
	 */
	record Found(List<Subjects> subjects, List<SourceRef> sources, List<Figure> claims) {

		static final Found NOTHING = new Found(List.of(), List.of(), List.of());

		public boolean isEmpty() {
			return this.subjects.isEmpty() && this.sources.isEmpty() && this.claims.isEmpty();
		}

		/** Subjects of one type: {@code "Companies"}. */
		record Subjects(String id, String label, List<Hit> hits) {
		}

	}

}
