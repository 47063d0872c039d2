package org.outlay.api;

import java.util.List;
import java.util.Map;

import org.outlay.ledger.References;
import org.outlay.overview.Tallies;
import org.outlay.period.AsOf;
import org.outlay.source.Source;

import org.springframework.stereotype.Component;

/** Makes rows of sources, looking up at once what they point to. */
@Component
class SourceShapes {

	private final References references;

	private final Tallies tallies;

	SourceShapes(References references, Tallies tallies) {
		this.references = references;
		this.tallies = tallies;
	}

	List<SourceJson> of(List<Source> page, AsOf asOf) {
		List<String> ids = page.stream().map(Source::id).toList();
		Names names = Names.of(this.references, page.stream().map(Source::publisherId),
				page.stream().map(Source::basedOn));
		Map<String, Long> claims = this.tallies.claimsFrom(ids, asOf);
		Map<String, Long> events = this.tallies.eventsFrom(ids);
		Map<String, Long> statements = this.tallies.statementsFrom(ids);
		return page.stream()
			.map((row) -> SourceJson.of(row, names,
					new SourceJson.Counts(claims.getOrDefault(row.id(), 0L), events.getOrDefault(row.id(), 0L),
							statements.getOrDefault(row.id(), 0L))))
			.toList();
	}

}
