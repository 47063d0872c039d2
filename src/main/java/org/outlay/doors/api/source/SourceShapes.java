package org.outlay.doors.api.source;

import java.util.List;
import java.util.Map;

import org.outlay.doors.api.shape.NamedRefs;
import org.outlay.facts.source.Source;
import org.outlay.readings.counts.CountsById;
import org.outlay.readings.ledger.Lookups;
import org.outlay.values.period.AsOf;

import org.springframework.stereotype.Component;

/** Makes rows of sources, looking up at once what they point to. */
@Component
class SourceShapes {

	private final Lookups lookups;

	private final CountsById counts;

	SourceShapes(Lookups lookups, CountsById counts) {
		this.lookups = lookups;
		this.counts = counts;
	}

	List<SourceJson> of(List<Source> page, AsOf asOf) {
		List<String> ids = page.stream().map(Source::id).toList();
		NamedRefs names = NamedRefs.of(this.lookups, page.stream().map(Source::publisherId),
				page.stream().map(Source::basedOn));
		Map<String, Long> claims = this.counts.claimsFrom(ids, asOf);
		Map<String, Long> events = this.counts.eventsFrom(ids);
		Map<String, Long> statements = this.counts.statementsFrom(ids);
		return page.stream()
			.map((row) -> SourceJson.of(row, names,
					new SourceJson.Counts(claims.getOrDefault(row.id(), 0L), events.getOrDefault(row.id(), 0L),
							statements.getOrDefault(row.id(), 0L))))
			.toList();
	}

}
