package org.outlay.doors.web.change;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.page.FeedLink;
import org.outlay.doors.web.page.FilterForm;
import org.outlay.doors.web.page.FilteredPage;
import org.outlay.readings.change.Change;
import org.outlay.readings.change.ChangeFilter;
import org.outlay.readings.change.Changes;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.english.English;

/**
 * Changes by the day they were recorded and the source they came from.
 *
 * @param older address of the changes before these; null on the last page
 * @param newest address of the first page; null on it
 */
public record ChangesPage(FilterForm form, List<Day> days, @Nullable String older, @Nullable String newest,
		List<FeedLink> feeds) implements FilteredPage {

	static ChangesPage of(FilterForm form, Changes.Page page, boolean later, List<FeedLink> feeds) {
		return new ChangesPage(form,
				grouped(page.changes(), (change) -> change.position().moment().atZone(ZoneOffset.UTC).toLocalDate())
					.entrySet()
					.stream()
					.map((day) -> Day.of(day.getKey(), day.getValue()))
					.toList(),
				(page.next() != null) ? form.narrowing(form.action(), Map.of("after", page.next().text())) : null,
				later ? form.narrowing(form.action(), Map.of()) : null, feeds);
	}

	private static <K> Map<K, List<Change>> grouped(List<Change> changes, Function<Change, K> key) {
		return changes.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
	}

	/**
	 * A filter that counts everything recorded, unless a day or a record is asked for.
	 */
	public static ChangeFilter seen(ChangeFilter filter, PointOfView view) {
		return (view.day() != null || view.recorded() != null) ? filter.at(view.asOf()) : filter;
	}

	@Override
	public String title() {
		String title = this.form.title("Changes");
		return (this.newest != null) ? title + ", further back" : title;
	}

	@Override
	public String description() {
		return "New figures, revisions, outcomes, disagreements and corrections, most recently recorded first.";
	}

	@Override
	public @Nullable String tablePath() {
		return this.form.isWrong() ? null : FilteredPage.super.tablePath();
	}

	/** The changes recorded on one day. */
	record Day(String id, String label, List<Group> groups) {

		static Day of(LocalDate day, List<Change> changes) {
			return new Day("recorded-" + day, "Recorded " + English.day(day),
					grouped(changes, (change) -> change.figure().source().id()).values()
						.stream()
						.map((group) -> new Group(group.get(0).figure().source(),
								group.stream().map(Line::of).toList()))
						.toList());
		}

	}

	/** The changes from one source. */
	record Group(SourceRef source, List<Line> lines) {

		/** {@code "published 15 February 2026"}. */
		public String published() {
			return this.source.publishedWords().startsWith("undated") ? this.source.publishedWords()
					: "published " + this.source.publishedWords();
		}

	}

	/**
	 * One change.
	 *
	 * @param kind its class in words
	 * @param beside the word before the earlier figure; empty if it came first
	 */
	record Line(Change change, String kind, String beside) {

		static Line of(Change change) {
			String beside = switch (change.kind()) {
				case CONTRADICTED -> "against";
				case REAFFIRMED, NARROWED -> "beside";
				default -> "";
			};
			return new Line(change, English.capital(change.kind().words()), beside);
		}

		/** Whether it replaced the earlier figure. */
		public boolean isSequence() {
			return this.beside.isEmpty();
		}

	}

}
