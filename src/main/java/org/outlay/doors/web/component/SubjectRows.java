package org.outlay.doors.web.component;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.model.AiModel;
import org.outlay.facts.model.Product;
import org.outlay.facts.subject.Property;
import org.outlay.facts.subject.Statements;
import org.outlay.facts.taxonomy.RouteAcrossSources;
import org.outlay.facts.taxonomy.Taxonomies;
import org.outlay.readings.counts.CountsById;
import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.values.english.English;
import org.outlay.values.period.Period;

import org.springframework.stereotype.Component;

/** Models and products as rows of a table. */
@Component
public record SubjectRows(Lookups lookups, CountsById counts, Taxonomies taxonomies, Statements statements) {

	private static final Comparator<AiModel> NEWEST_FIRST = Comparator.comparing((AiModel model) -> {
		Period released = model.released();
		return (released != null) ? String.valueOf(released.start()) : "";
	}).reversed().thenComparing(AiModel::name);

	/** Rows of models: newest first, those without a date last. */
	public List<ModelRow> models(Collection<AiModel> models) {
		Map<String, Long> claims = this.counts.claimsAbout(models.stream().map(AiModel::id).toList());
		Map<String, SubjectRef> developers = named(models.stream().map(AiModel::developerId));
		Map<String, RouteAcrossSources> routes = this.taxonomies.all()
			.stream()
			.flatMap((taxonomy) -> taxonomy.routes().stream())
			.collect(Collectors.toMap(RouteAcrossSources::id, Function.identity()));
		Map<String, Set<RouteAcrossSources>> placed = new HashMap<>();
		this.statements.findByPropertyOrderBySubjectIdAscSourceIdAsc(Property.ROUTE)
			.stream()
			.filter((one) -> routes.containsKey(one.value()))
			.forEach((one) -> placed.computeIfAbsent(one.subjectId(), (id) -> new LinkedHashSet<>())
				.add(routes.get(one.value())));
		return models.stream()
			.sorted(NEWEST_FIRST)
			.map((model) -> new ModelRow(SubjectRef.of(model), developers.get(model.developerId()),
					model.kind().words(), Objects.requireNonNullElse(model.family(), ""), words(model.released()),
					(model.openness() != null) ? model.openness().words() : "",
					List.copyOf(placed.getOrDefault(model.id(), Set.of())),
					English.number(claims.getOrDefault(model.id(), 0L))))
			.toList();
	}

	/** Rows of products, by name. */
	public List<ProductRow> products(Collection<Product> products) {
		Map<String, Long> claims = this.counts.claimsAbout(products.stream().map(Product::id).toList());
		Map<String, SubjectRef> owners = named(products.stream().map(Product::ownerId));
		return products.stream()
			.sorted(Comparator.comparing(Product::name, String.CASE_INSENSITIVE_ORDER))
			.map((product) -> new ProductRow(SubjectRef.of(product), owners.get(product.ownerId()),
					product.kind().words(), words(product.launched()),
					English.number(claims.getOrDefault(product.id(), 0L))))
			.toList();
	}

	private Map<String, SubjectRef> named(Stream<@Nullable String> ids) {
		return this.lookups.subjects(ids.filter(Objects::nonNull).collect(Collectors.toSet()));
	}

	private static String words(@Nullable Period period) {
		return (period != null) ? period.words() : "";
	}

	/**
	 * A model.
	 *
	 * @param released in words; empty if no source says
	 * @param openness empty if no source says
	 * @param routes those on which sources place the model
	 * @param claims the number of claims about it, in words
	 */
	public record ModelRow(SubjectRef model, @Nullable SubjectRef developer, String kind, String family,
			String released, String openness, List<RouteAcrossSources> routes, String claims) {
	}

	/**
	 * A table of models, without the columns no source fills.
	 *
	 * @param label the caption
	 */
	public record ModelTable(String label, List<ModelRow> rows) {

		public boolean hasOpenness() {
			return this.rows.stream().anyMatch((row) -> !row.openness.isEmpty());
		}

		public boolean hasRoutes() {
			return this.rows.stream().anyMatch((row) -> !row.routes.isEmpty());
		}

	}

	/**
	 * A product.
	 *
	 * @param launched in words; empty if no source says
	 * @param claims the number of claims about it, in words
	 */
	public record ProductRow(SubjectRef product, @Nullable SubjectRef owner, String kind, String launched,
			String claims) {
	}

}
