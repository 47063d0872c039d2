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

import org.springframework.stereotype.Component;

/** Makes sources ready to show, the latest publication first. */
@Component
public class SourceRows {

	private static final Comparator<SourceRef> LATEST_FIRST = Comparator.comparing(SourceRows::day)
		.reversed()
		.thenComparing(SourceRef::title);

	private final Lookups lookups;

	private final ReadingNotes readingNotes;

	private final CountsById counts;

	SourceRows(Lookups lookups, ReadingNotes readingNotes, CountsById counts) {
		this.lookups = lookups;
		this.readingNotes = readingNotes;
		this.counts = counts;
	}

	public List<SourceRow> of(Collection<Source> sources) {
		return of(sources, this.counts.claimsFrom(sources.stream().map(Source::id).toList()));
	}

	/** The same with the claims that were public. */
	public List<SourceRow> of(Collection<Source> sources, AsOf asOf) {
		return of(sources, this.counts.claimsFrom(sources.stream().map(Source::id).toList(), asOf));
	}

	private List<SourceRow> of(Collection<Source> sources, Map<String, Long> claims) {
		Map<String, SourceRef> refs = this.lookups
			.sources(sources.stream().map(Source::id).collect(Collectors.toSet()));
		Map<String, List<SourceRow.Naming>> named = named(refs.keySet());
		return sources.stream()
			.sorted(Comparator.comparing((source) -> Objects.requireNonNull(refs.get(source.id())), LATEST_FIRST))
			.map((source) -> {
				SourceRef ref = Objects.requireNonNull(refs.get(source.id()));
				return new SourceRow(ref, kind(source), ref.publishedWords(),
						English.number(claims.getOrDefault(source.id(), 0L)),
						named.getOrDefault(source.id(), List.of()));
			})
			.toList();
	}

	private static String kind(Source source) {
		String kind = English.capital(source.kind().words());
		return (source.tier() == Tier.CITED || source.tier() == Tier.EDITOR) ? kind
				: kind + ", " + source.tier().words();
	}

	private Map<String, List<SourceRow.Naming>> named(Collection<String> cited) {
		List<ReadingNotes.Naming> namings = this.readingNotes.namings(cited);
		Map<String, SourceRef> naming = this.lookups
			.sources(namings.stream().map(ReadingNotes.Naming::source).collect(Collectors.toSet()));
		return namings.stream()
			.collect(Collectors.groupingBy(ReadingNotes.Naming::cited,
					Collectors.mapping((one) -> new SourceRow.Naming(
							Attribution.of(naming, one.source(), Locator.line(one.line())),
							Objects.requireNonNullElse(one.note(), "")), Collectors.toList())));
	}

	private static String day(SourceRef source) {
		return (source.published() != null) ? source.published().latest() + "/" + source.published().earliest() : "";
	}

}
