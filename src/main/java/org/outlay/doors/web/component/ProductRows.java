package org.outlay.doors.web.component;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.outlay.facts.model.Product;
import org.outlay.readings.counts.CountsById;
import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.values.english.English;
import org.outlay.values.period.Period;

import org.springframework.stereotype.Component;

/** Makes products ready to show, by name. */
@Component
public class ProductRows {

	private final Lookups lookups;

	private final CountsById counts;

	ProductRows(Lookups lookups, CountsById counts) {
		this.lookups = lookups;
		this.counts = counts;
	}

	public List<ProductRow> of(Collection<Product> products) {
		Map<String, Long> claims = this.counts.claimsAbout(products.stream().map(Product::id).toList());
		Map<String, SubjectRef> owners = this.lookups
			.subjects(products.stream().map(Product::ownerId).filter(Objects::nonNull).collect(Collectors.toSet()));
		return products.stream()
			.sorted(Comparator.comparing(Product::name, String.CASE_INSENSITIVE_ORDER))
			.map((product) -> row(product, owners, claims))
			.toList();
	}

	private static ProductRow row(Product product, Map<String, SubjectRef> owners, Map<String, Long> claims) {
		Period launched = product.launched();
		String owner = product.ownerId();
		return new ProductRow(SubjectRef.of(product), (owner != null) ? owners.get(owner) : null,
				product.kind().words(), (launched != null) ? launched.words() : "",
				English.number(claims.getOrDefault(product.id(), 0L)));
	}

}
