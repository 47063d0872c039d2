package org.outlay.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.outlay.ledger.References;
import org.outlay.ledger.SourceRef;
import org.outlay.overview.Tallies;
import org.outlay.period.AsOf;
import org.outlay.source.Locator;
import org.outlay.source.Readings;
import org.outlay.source.Source;
import org.outlay.source.Tier;

import org.springframework.stereotype.Component;

/** Makes sources ready to show, the latest publication first. */
@Component
class SourceRows {

	private static final Comparator<SourceRef> LATEST_FIRST = Comparator.comparing(SourceRows::day)
		.reversed()
		.thenComparing(SourceRef::title);

	private final References references;

	private final Readings readings;

	private final Tallies tallies;

	SourceRows(References references, Readings readings, Tallies tallies) {
		this.references = references;
		this.readings = readings;
		this.tallies = tallies;
	}

	List<SourceRow> of(Collection<Source> sources) {
		return of(sources, this.tallies.claimsFrom(sources.stream().map(Source::id).toList()));
	}

	/** The same with the claims that were public. */
	List<SourceRow> of(Collection<Source> sources, AsOf asOf) {
		return of(sources, this.tallies.claimsFrom(sources.stream().map(Source::id).toList(), asOf));
	}

	private List<SourceRow> of(Collection<Source> sources, Map<String, Long> claims) {
		Map<String, SourceRef> refs = this.references
			.sources(sources.stream().map(Source::id).collect(Collectors.toSet()));
		Map<String, List<SourceRow.Naming>> named = named(refs.keySet());
		return sources.stream()
			.sorted(Comparator.comparing((source) -> Objects.requireNonNull(refs.get(source.id())), LATEST_FIRST))
			.map((source) -> {
				SourceRef ref = Objects.requireNonNull(refs.get(source.id()));
				return new SourceRow(ref, kind(source), ref.publishedWords(),
						Phrases.number(claims.getOrDefault(source.id(), 0L)),
						named.getOrDefault(source.id(), List.of()));
			})
			.toList();
	}

	private static String kind(Source source) {
		String kind = Phrases.capital(source.kind().words());
		return (source.tier() == Tier.CITED || source.tier() == Tier.EDITOR) ? kind
				: kind + ", " + source.tier().words();
	}

	private Map<String, List<SourceRow.Naming>> named(Collection<String> cited) {
		List<Readings.Naming> namings = this.readings.namings(cited);
		Map<String, SourceRef> naming = this.references
			.sources(namings.stream().map(Readings.Naming::source).collect(Collectors.toSet()));
		return namings.stream()
			.collect(Collectors.groupingBy(Readings.Naming::cited,
					Collectors.mapping(
							(one) -> new SourceRow.Naming(Witness.of(naming, one.source(), Locator.line(one.line())),
									Objects.requireNonNullElse(one.note(), "")),
							Collectors.toList())));
	}

	private static String day(SourceRef source) {
		return (source.published() != null) ? source.published().latest() + "/" + source.published().earliest() : "";
	}

}
