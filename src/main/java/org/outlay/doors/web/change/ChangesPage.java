package org.outlay.doors.web.change;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.page.FeedLink;
import org.outlay.doors.web.page.FilterForm;
import org.outlay.doors.web.page.FilteredPage;
import org.outlay.readings.change.Change;
import org.outlay.readings.change.Changes;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.values.english.English;

/**
 * What changed, by the day it was recorded and the source it came from.
 *
 * @param older address of the changes before these; absent on the last page
 * @param newest address of the first page; absent on it
 */
record ChangesPage(FilterForm form, List<Day> days, @Nullable String older, @Nullable String newest,
		List<FeedLink> feeds) implements FilteredPage {

	static ChangesPage of(FilterForm form, Changes.Page page, boolean later, List<FeedLink> feeds) {
		Map<LocalDate, List<Change>> byDay = page.changes()
			.stream()
			.collect(Collectors.groupingBy((change) -> change.position().moment().atZone(ZoneOffset.UTC).toLocalDate(),
					LinkedHashMap::new, Collectors.toList()));
		List<Day> days = new ArrayList<>();
		byDay.forEach((day, changes) -> days.add(Day.of(day, changes)));
		return new ChangesPage(form, days,
				(page.next() != null) ? form.narrowing(form.action(), Map.of("after", page.next().text())) : null,
				later ? form.narrowing(form.action()) : null, feeds);
	}

	@Override
	public String title() {
		String title = this.form.title("What changed");
		return (this.newest != null) ? title + ", further back" : title;
	}

	@Override
	public String description() {
		return "New figures, revisions, outcomes, disagreements and corrections, the last recorded first.";
	}

	public boolean isEmpty() {
		return this.days.isEmpty();
	}

	@Override
	public @Nullable String tablePath() {
		return this.form.isWrong() ? null : "/api/v1" + this.form.narrowing(this.form.action());
	}

	/** What was recorded on one day. */
	record Day(String id, String label, List<Group> groups) {

		static Day of(LocalDate day, List<Change> changes) {
			Map<String, List<Change>> bySource = changes.stream()
				.collect(Collectors.groupingBy((change) -> change.figure().source().id(), LinkedHashMap::new,
						Collectors.toList()));
			return new Day("recorded-" + day, "Recorded " + English.day(day), bySource.values()
				.stream()
				.map((group) -> new Group(group.get(0).figure().source(), group.stream().map(Line::of).toList()))
				.toList());
		}

	}

	/** What one source brought. */
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
	 * @param beside how the figure known before stands to it; empty where it came first
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

		/** Whether it took the place of what was known before. */
		public boolean isSequence() {
			return this.beside.isEmpty();
		}

	}

}
