package org.outlay.doors.web.source;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.outlay.readings.figures.Origin;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.values.english.English;

/**
 * Who retells whom: an origin a row, a retelling source a column.
 *
 * @param sources those that retell most, the most first
 * @param more that there are others, in words; empty if not
 */
record RetellingTable(List<SourceRef> sources, List<Row> rows, String more) {

	/** More columns are no help to anybody. */
	private static final int COLUMNS = 6;

	static RetellingTable of(List<Origin> origins) {
		Map<SourceRef, Long> retellers = new LinkedHashMap<>();
		origins.stream()
			.flatMap((origin) -> origin.uses().stream())
			.forEach((use) -> retellers.merge(use.source(), use.count(), Long::sum));
		List<SourceRef> sources = retellers.entrySet()
			.stream()
			.sorted(Map.Entry.<SourceRef, Long>comparingByValue(Comparator.reverseOrder()))
			.map(Map.Entry::getKey)
			.limit(COLUMNS)
			.toList();
		int more = retellers.size() - sources.size();
		return new RetellingTable(sources, origins.stream().map((origin) -> Row.of(origin, sources)).toList(),
				(more == 0) ? "" : English.capital(English.count(more, "more source"))
						+ " retell, and count in the last column; the page of each names its origins.");
	}

	/** How many claims rest on an origin, by its id. */
	long of(String origin) {
		return this.rows.stream().filter((row) -> row.origin.source().id().equals(origin)).mapToLong(Row::count).sum();
	}

	/** How many origins go by a name. */
	long named(String name) {
		return this.rows.stream().filter((row) -> row.origin.name().equals(name)).count();
	}

	public boolean isEmpty() {
		return this.rows.isEmpty();
	}

	/** An origin with the claims that rest on it, source by source. */
	record Row(Origin origin, List<Entry> entries, long count, String total) {

		static Row of(Origin origin, List<SourceRef> sources) {
			long count = origin.uses().stream().mapToLong(Origin.Use::count).sum();
			return new Row(origin,
					sources.stream()
						.map((source) -> new Entry(source,
								origin.uses()
									.stream()
									.filter((use) -> use.source().equals(source))
									.map((use) -> English.number(use.count()))
									.findFirst()
									.orElse("")))
						.toList(),
					count, English.number(count));
		}

		/** Who published the origin, where its name does not say so. */
		public String publisher() {
			return Stream.ofNullable(this.origin.source().publisher())
				.filter((name) -> !name.equals(this.origin.name()))
				.findFirst()
				.orElse("");
		}

	}

	/** How many claims one source has from an origin; empty for none. */
	record Entry(SourceRef source, String claims) {
	}

}
