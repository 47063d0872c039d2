package org.outlay.doors.api.model;

import java.util.List;

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
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.facts.model.Product;
import org.outlay.facts.model.ProductKind;
import org.outlay.facts.model.Products;
import org.outlay.readings.view.PointOfView;

import org.springframework.data.domain.Sort;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Products, services, chips and markets. */
@ApiHandler
@Tag(name = "Models and products")
class ProductApi {

	private static final ProductFields FIELDS = new ProductFields();

	private final Products products;

	private final ProductShapes shapes;

	private final PointsOfView pointsOfView;

	private final ClaimedRows claimed;

	ProductApi(Products products, ProductShapes shapes, PointsOfView pointsOfView, ClaimedRows claimed) {
		this.pointsOfView = pointsOfView;
		this.claimed = claimed;
		this.products = products;
		this.shapes = shapes;
	}

	@Operation(operationId = "listProducts", summary = "List products",
			description = "Products, services, chips and markets, by name.")
	@ListMapping(value = "/products", table = "products")
	PageOf<ProductJson> list(ProductQuery query) {
		List<Product> all = this.products.findAll(Sort.by("name", "id")).stream().filter(query::lets).toList();
		PointOfView view = this.pointsOfView.of(query.when());
		return this.claimed.about(FIELDS.page(query.listing(), all, (page) -> this.shapes.of(page, view.asOf())),
				query.listing(), view);
	}

	@Operation(operationId = "showProduct", summary = "Show a product",
			description = "One product; every attribute with its source.")
	@GetMapping("/products/{slug}")
	ProductDetailJson show(
			@Parameter(description = "The id of the product.", example = "doubao") @PathVariable String slug,
			AsOfQuery query) {
		Product product = this.products.findById(slug).orElseThrow(() -> new UnknownId("product", slug, "products"));
		PointOfView view = this.pointsOfView.of(query);
		return new ProductDetailJson(this.shapes.of(List.of(product), view.asOf()).get(0), ViewJson.ofClaims(view));
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

}
