package org.outlay.doors.api.model;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.list.ApiHandler;
import org.outlay.doors.api.list.ListMapping;
import org.outlay.doors.api.list.SubjectRows;
import org.outlay.doors.api.list.SubjectRows.SubjectFacts;
import org.outlay.doors.api.problem.RefusedRequest;
import org.outlay.doors.api.query.AsOfQuery;
import org.outlay.doors.api.query.KnownValue;
import org.outlay.doors.api.query.ListFields;
import org.outlay.doors.api.query.ListQuery;
import org.outlay.doors.api.query.PageOf;
import org.outlay.doors.api.query.Query;
import org.outlay.doors.api.query.Vocabulary;
import org.outlay.doors.api.shape.EntryType;
import org.outlay.doors.api.shape.NamedRefs;
import org.outlay.doors.api.shape.PeriodJson;
import org.outlay.doors.api.shape.Ref;
import org.outlay.doors.api.shape.Ref.SubjectLinks;
import org.outlay.doors.api.shape.StatementJson;
import org.outlay.doors.api.shape.StatementJson.AttestedJson;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.facts.model.Product;
import org.outlay.facts.model.ProductKind;
import org.outlay.facts.model.Products;
import org.outlay.facts.subject.Property;

import org.springframework.data.domain.Sort;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Products, services, chips and markets. */
@ApiHandler
@Tag(name = "Models and products")
record ProductApi(Products products, SubjectRows subjects) {

	private static final ProductFields FIELDS = new ProductFields();

	@Operation(operationId = "listProducts", summary = "List products",
			description = "Products, services, chips and markets, by name.")
	@ListMapping(value = "/products", table = "products")
	PageOf<ProductJson> list(ProductQuery query) {
		List<Product> all = this.products.findAll(Sort.by("name", "id")).stream().filter(query::lets).toList();
		return this.subjects.page(FIELDS, query.listing(), query.when(), all, this::rows, ProductJson::id);
	}

	@Operation(operationId = "showProduct", summary = "Show a product",
			description = "One product; every attribute with its source.")
	@GetMapping("/products/{slug}")
	ProductDetailJson show(
			@Parameter(description = "The id of the product.", example = "doubao") @PathVariable String slug,
			AsOfQuery query) {
		Product product = this.products.findById(slug)
			.orElseThrow(() -> RefusedRequest.unknownId("product", slug, "products"));
		return new ProductDetailJson(this.subjects.one(product, query, this::rows), this.subjects.view(query));
	}

	private List<ProductJson> rows(List<Product> page, SubjectFacts facts) {
		NamedRefs names = this.subjects.names(page.stream().map(Product::ownerId));
		return page.stream().map((row) -> ProductJson.of(row, names, facts)).toList();
	}

	/** The fields by which products can be sorted and counted. */
	static final class ProductFields extends ListFields<Product> {

		ProductFields() {
			haveClaims();
			sort("id", Product::id);
			sort("name", Product::name);
			count("owner", Product::ownerId);
			count("kind", Product::kind);
			sort("launched", (product) -> (product.launched() != null) ? product.launched().start() : null);
		}

	}

	/** The parameters of the list of products. */
	record ProductQuery(
			@Parameter(description = "Products of these companies.",
					example = "bytedance") @KnownValue(Vocabulary.COMPANY) @Nullable List<String> owner,
			@Parameter(description = "Products of these kinds.", example = "app,chip") @Nullable List<ProductKind> kind,
			AsOfQuery when, ListQuery<ProductFields> listing) implements Query {

		boolean lets(Product product) {
			return Query.among(this.owner, product.ownerId()) && Query.among(this.kind, product.kind());
		}

	}

	/** A product, with the point of view of the answer. */
	record ProductDetailJson(@JsonUnwrapped ProductJson product,
			@Schema(description = "The point of view from which claims were counted.") ViewJson view) {
	}

	/** A product or service, a chip, or a market. */
	record ProductJson(@Schema(description = "Permanent; never reused.", example = "doubao") String id,
			@Schema(description = "The name readers know it by.", example = "Doubao") String name,
			@Schema(description = "The owner.") @Nullable Ref owner,
			@Schema(description = "The kind of product.", example = "app") ProductKind kind,
			@Schema(description = "When it was launched, as precisely as a source states it.") @Nullable PeriodJson launched,
			@Schema(description = "Other spellings and names.") List<AttestedJson> aliases,
			@Schema(description = "Every attribute, with its source.") List<StatementJson> statements,
			@Schema(description = "The number of current claims about it.", example = "6") long claimCount,
			@Schema(description = "Lists with more about it.") SubjectLinks links,
			@Schema(description = "The path of this entry.", example = "/api/v1/products/doubao") String href,
			@Schema(description = "The path of its page for readers.", example = "/products/doubao") String page) {

		static ProductJson of(Product product, NamedRefs names, SubjectFacts facts) {
			List<StatementJson> statements = facts.statementsOf(product.id());
			return new ProductJson(product.id(), product.name(), names.subject(product.ownerId()), product.kind(),
					PeriodJson.ofNullable(product.launched()), StatementJson.of(Property.ALIAS, statements), statements,
					facts.claimsOf(product.id()), SubjectLinks.of(product.id()), EntryType.PRODUCT.href(product.id()),
					EntryType.PRODUCT.page(product.id()));
		}

	}

}
