package org.outlay.doors.api.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.outlay.doors.api.shape.Attestations;
import org.outlay.doors.api.shape.NamedRefs;
import org.outlay.doors.api.shape.StatementJson;
import org.outlay.facts.model.Product;
import org.outlay.readings.counts.CountsById;
import org.outlay.readings.ledger.Lookups;
import org.outlay.values.period.AsOf;

import org.springframework.stereotype.Component;

/** Makes rows of products, looking up at once what they point to. */
@Component
class ProductShapes {

	private final Attestations attestations;

	private final Lookups lookups;

	private final CountsById tallies;

	ProductShapes(Attestations attestations, Lookups lookups, CountsById tallies) {
		this.attestations = attestations;
		this.lookups = lookups;
		this.tallies = tallies;
	}

	List<ProductJson> of(List<Product> page, AsOf asOf) {
		List<String> ids = page.stream().map(Product::id).toList();
		NamedRefs names = NamedRefs.of(this.lookups, page.stream().map(Product::ownerId), Stream.empty());
		Map<String, List<StatementJson>> statements = this.attestations.of(ids);
		Map<String, Long> counts = this.tallies.claimsAbout(ids, asOf);
		return page.stream()
			.map((row) -> ProductJson.of(row, names, statements.getOrDefault(row.id(), List.of()),
					counts.getOrDefault(row.id(), 0L)))
			.toList();
	}

}
