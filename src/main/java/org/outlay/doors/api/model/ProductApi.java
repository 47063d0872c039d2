package org.outlay.doors.api.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.list.ApiHandler;
import org.outlay.doors.api.list.ClaimedRows;
import org.outlay.doors.api.list.ListMapping;
import org.outlay.doors.api.list.RowFields;
import org.outlay.doors.api.problem.UnknownId;
import org.outlay.doors.api.query.AnyOf;
import org.outlay.doors.api.query.AsOfQuery;
import org.outlay.doors.api.query.KnownValue;
import org.outlay.doors.api.query.ListQuery;
import org.outlay.doors.api.query.PageOf;
import org.outlay.doors.api.query.PointsOfView;
import org.outlay.doors.api.query.Query;
import org.outlay.doors.api.query.SortDays;
import org.outlay.doors.api.query.Vocabulary;
import org.outlay.doors.api.shape.Attestations;
import org.outlay.doors.api.shape.AttestedJson;
import org.outlay.doors.api.shape.EntryType;
import org.outlay.doors.api.shape.Identified;
import org.outlay.doors.api.shape.NamedRefs;
import org.outlay.doors.api.shape.PeriodJson;
import org.outlay.doors.api.shape.Ref;
import org.outlay.doors.api.shape.StatementJson;
import org.outlay.doors.api.shape.SubjectLinks;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.facts.model.Product;
import org.outlay.facts.model.ProductKind;
import org.outlay.facts.model.Products;
import org.outlay.facts.subject.Property;
import org.outlay.readings.counts.CountsById;
import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.period.AsOf;

import org.springframework.data.domain.Sort;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Products, services, chips and markets. */
@ApiHandler
@Tag(name = "Models and products")
record ProductApi(Products products, Attestations attestations, Lookups lookups, CountsById tallies,
		PointsOfView pointsOfView, ClaimedRows claimed) {

	private static final ProductFields FIELDS = new ProductFields();

	@Operation(operationId = "listProducts", summary = "List products",
			description = "Products, services, chips and markets, by name.")
	@ListMapping(value = "/products", table = "products")
	PageOf<ProductJson> list(ProductQuery query) {
		List<Product> all = this.products.findAll(Sort.by("name", "id")).stream().filter(query::lets).toList();
		PointOfView view = this.pointsOfView.of(query.when());
		return this.claimed.about(FIELDS.page(query.listing(), all, (page) -> rows(page, view.asOf())), query.listing(),
				view);
	}

	@Operation(operationId = "showProduct", summary = "Show a product",
			description = "One product; every attribute with its source.")
	@GetMapping("/products/{slug}")
	ProductDetailJson show(
			@Parameter(description = "The id of the product.", example = "doubao") @PathVariable String slug,
			AsOfQuery query) {
		Product product = this.products.findById(slug).orElseThrow(() -> new UnknownId("product", slug, "products"));
		PointOfView view = this.pointsOfView.of(query);
		return new ProductDetailJson(rows(List.of(product), view.asOf()).get(0), ViewJson.ofClaims(view));
	}

	private List<ProductJson> rows(List<Product> page, AsOf asOf) {
		List<String> ids = page.stream().map(Product::id).toList();
		NamedRefs names = NamedRefs.of(this.lookups, page.stream().map(Product::ownerId), Stream.empty());
		Map<String, List<StatementJson>> statements = this.attestations.of(ids);
		Map<String, Long> counts = this.tallies.claimsAbout(ids, asOf);
		return page.stream()
			.map((row) -> ProductJson.of(row, names, statements.getOrDefault(row.id(), List.of()),
					counts.getOrDefault(row.id(), 0L)))
			.toList();
	}

	/** What products can be sorted and counted by. */
	static final class ProductFields extends RowFields<Product> {

		ProductFields() {
			haveClaims();
			sort("id", Product::id);
			sort("name", Product::name);
			count("owner", Product::ownerId);
			count("kind", Product::kind);
			sort("launched", (product) -> SortDays.first(product.launched()));
		}

	}

	/** What lists of products are asked with. */
	record ProductQuery(
			@Parameter(description = "Products of these companies.",
					example = "bytedance") @KnownValue(Vocabulary.COMPANY) @Nullable List<String> owner,
			@Parameter(description = "Products of these kinds.", example = "app,chip") @Nullable List<ProductKind> kind,
			AsOfQuery when, ListQuery<ProductFields> listing) implements Query {

		boolean lets(Product product) {
			return AnyOf.among(this.owner, product.ownerId()) && AnyOf.among(this.kind, product.kind());
		}

	}

	/** A product, and how it was looked at. */
	@Schema(name = "ProductDetail")
	record ProductDetailJson(@JsonUnwrapped ProductJson product,
			@Schema(description = "As of when its claims were counted.") ViewJson view) {
	}

	/** A product or service, a chip, or a market. */
	@Schema(name = "Product")
	record ProductJson(@Schema(description = "Stable, never used again.", example = "doubao") String id,
			@Schema(description = "The name readers know it by.", example = "Doubao") String name,
			@Schema(description = "Whose it is.") @Nullable Ref owner,
			@Schema(description = "What it is.", example = "app") ProductKind kind,
			@Schema(description = "When it was launched, as finely as a source tells.") @Nullable PeriodJson launched,
			@Schema(description = "Other spellings and names.") List<AttestedJson> aliases,
			@Schema(description = "Every attribute, with who gives it.") List<StatementJson> statements,
			@Schema(description = "How many standing claims are about it.", example = "6") long claimCount,
			@Schema(description = "Where to read on.") SubjectLinks links,
			@Schema(description = "The path of this entry.", example = "/api/v1/products/doubao") String href,
			@Schema(description = "The path of its page for readers.", example = "/products/doubao") String page)
			implements
				Identified {

		static ProductJson of(Product product, NamedRefs names, List<StatementJson> statements, long claimCount) {
			return new ProductJson(product.id(), product.name(), names.subject(product.ownerId()), product.kind(),
					PeriodJson.ofNullable(product.launched()), StatementJson.of(Property.ALIAS, statements), statements,
					claimCount, SubjectLinks.of(product.id()), EntryType.PRODUCT.href(product.id()),
					EntryType.PRODUCT.page(product.id()));
		}

	}

}
