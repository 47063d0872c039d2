package org.outlay.doors.web.component;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.outlay.facts.source.Locator;
import org.outlay.facts.source.ReadingNotes;
import org.outlay.facts.source.Source;
import org.outlay.facts.source.Tier;
import org.outlay.readings.counts.CountsById;
import org.outlay.readings.figures.Attribution;
import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.values.english.English;
import org.outlay.values.period.AsOf;
import org.outlay.values.period.PublicationWindow;

import org.springframework.stereotype.Component;

/** Sources as rows of a table, most recently published first. */
@Component
public record SourceRows(Lookups lookups, ReadingNotes readingNotes, CountsById counts) {

	private static final Comparator<SourceRow> LATEST_FIRST = Comparator.comparing((SourceRow row) -> {
		PublicationWindow published = row.source.published();
		return (published != null) ? published.latest() + "/" + published.earliest() : "";
	}).reversed().thenComparing((row) -> row.source.title());

	/** Rows that count the current claims. */
	public List<SourceRow> of(Collection<Source> sources) {
		return of(sources, this.counts.claimsFrom(sources.stream().map(Source::id).toList()));
	}

	/** Rows that count the claims that were public then. */
	public List<SourceRow> of(Collection<Source> sources, AsOf asOf) {
		return of(sources, this.counts.claimsFrom(sources.stream().map(Source::id).toList(), asOf));
	}

	private List<SourceRow> of(Collection<Source> sources, Map<String, Long> claims) {
		Map<String, SourceRef> refs = this.lookups
			.sources(sources.stream().map(Source::id).collect(Collectors.toSet()));
		Map<String, List<Naming>> named = named(refs.keySet());
		return sources.stream().map((source) -> {
			SourceRef ref = Objects.requireNonNull(refs.get(source.id()));
			return new SourceRow(ref, kind(source), ref.publishedWords(),
					English.number(claims.getOrDefault(source.id(), 0L)), named.getOrDefault(source.id(), List.of()));
		}).sorted(LATEST_FIRST).toList();
	}

	private static String kind(Source source) {
		String kind = English.capital(source.kind().words());
		return (source.tier() == Tier.CITED || source.tier() == Tier.EDITOR) ? kind
				: kind + ", " + source.tier().words();
	}

	private Map<String, List<Naming>> named(Collection<String> cited) {
		List<ReadingNotes.Naming> namings = this.readingNotes.namings(cited);
		Map<String, SourceRef> naming = this.lookups
			.sources(namings.stream().map(ReadingNotes.Naming::source).collect(Collectors.toSet()));
		return namings.stream()
			.collect(Collectors.groupingBy(ReadingNotes.Naming::cited,
					Collectors
						.mapping((one) -> new Naming(Attribution.of(naming, one.source(), Locator.line(one.line())),
								Objects.requireNonNullElse(one.note(), "")), Collectors.toList())));
	}

	/**
	 * A source.
	 *
	 * @param kind what it is and how close it is to the facts:
	 * {@code "Article, retelling"}
	 * @param published the day it came out, in words
	 * @param claims the number of claims from it, in words
	 * @param named where other sources name it as an origin
	 */
	public record SourceRow(SourceRef source, String kind, String published, String claims, List<Naming> named) {

		public String name() {
			return this.source.name();
		}

	}

	/** A place where another source names this one, and what for. */
	public record Naming(Attribution attribution, String note) {
	}

}
