package org.outlay.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.outlay.aimodel.Product;
import org.outlay.ledger.References;
import org.outlay.ledger.SubjectRef;
import org.outlay.overview.Tallies;
import org.outlay.period.Period;

import org.springframework.stereotype.Component;

/** Makes products ready to show, by name. */
@Component
class ProductRows {

	private final References references;

	private final Tallies tallies;

	ProductRows(References references, Tallies tallies) {
		this.references = references;
		this.tallies = tallies;
	}

	List<ProductRow> of(Collection<Product> products) {
		Map<String, Long> claims = this.tallies.claimsAbout(products.stream().map(Product::id).toList());
		Map<String, SubjectRef> owners = this.references
			.subjects(products.stream().map(Product::ownerId).filter(Objects::nonNull).collect(Collectors.toSet()));
		return products.stream()
			.sorted(Comparator.comparing(Product::name, String.CASE_INSENSITIVE_ORDER))
			.map((product) -> row(product, owners, claims))
			.toList();
	}

	private static ProductRow row(Product product, Map<String, SubjectRef> owners, Map<String, Long> claims) {
		Period launched = product.launched();
		String owner = product.ownerId();
		return new ProductRow(new SubjectRef(product.id(), product.type(), product.name()),
				(owner != null) ? owners.get(owner) : null, product.kind().words(),
				(launched != null) ? launched.words() : "", Phrases.number(claims.getOrDefault(product.id(), 0L)));
	}

}
