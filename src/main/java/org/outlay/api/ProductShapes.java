package org.outlay.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.outlay.aimodel.Product;
import org.outlay.ledger.References;
import org.outlay.overview.Tallies;
import org.outlay.period.AsOf;

import org.springframework.stereotype.Component;

/** Makes rows of products, looking up at once what they point to. */
@Component
class ProductShapes {

	private final Attestations attestations;

	private final References references;

	private final Tallies tallies;

	ProductShapes(Attestations attestations, References references, Tallies tallies) {
		this.attestations = attestations;
		this.references = references;
		this.tallies = tallies;
	}

	List<ProductJson> of(List<Product> page, AsOf asOf) {
		List<String> ids = page.stream().map(Product::id).toList();
		Names names = Names.of(this.references, page.stream().map(Product::ownerId), Stream.empty());
		Map<String, List<StatementJson>> statements = this.attestations.of(ids);
		Map<String, Long> counts = this.tallies.claimsAbout(ids, asOf);
		return page.stream()
			.map((row) -> ProductJson.of(row, names, statements.getOrDefault(row.id(), List.of()),
					counts.getOrDefault(row.id(), 0L)))
			.toList();
	}

}
