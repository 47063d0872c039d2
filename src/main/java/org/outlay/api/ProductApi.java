package org.outlay.api;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.outlay.aimodel.Product;
import org.outlay.aimodel.ProductKind;
import org.outlay.aimodel.Products;
import org.outlay.lens.Lens;

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

	private final Viewpoints viewpoints;

	private final ClaimedRows claimed;

	ProductApi(Products products, ProductShapes shapes, Viewpoints viewpoints, ClaimedRows claimed) {
		this.viewpoints = viewpoints;
		this.claimed = claimed;
		this.products = products;
		this.shapes = shapes;
	}

	@Operation(operationId = "listProducts", summary = "List products",
			description = "Products, services, chips and markets, by name.")
	@ListMapping(value = "/products", table = "products")
	PageOf<ProductJson> list(ProductQuery query) {
		List<Product> all = this.products.findAll(Sort.by("name", "id")).stream().filter(query::lets).toList();
		Lens lens = this.viewpoints.of(query.when());
		return this.claimed.about(FIELDS.page(query.listing(), all, (page) -> this.shapes.of(page, lens.asOf())),
				query.listing(), lens);
	}

	@Operation(operationId = "showProduct", summary = "Show a product",
			description = "One product; every attribute with its source.")
	@GetMapping("/products/{slug}")
	ProductDetailJson show(
			@Parameter(description = "The id of the product.", example = "doubao") @PathVariable String slug,
			AsOfQuery query) {
		Product product = this.products.findById(slug).orElseThrow(() -> new UnknownId("product", slug, "products"));
		Lens lens = this.viewpoints.of(query);
		return new ProductDetailJson(this.shapes.of(List.of(product), lens.asOf()).get(0), ViewJson.ofClaims(lens));
	}

	/** What products can be sorted and counted by. */
	static final class ProductFields extends RowFields<Product> {

		ProductFields() {
			haveClaims();
			sort("id", Product::id);
			sort("name", Product::name);
			count("owner", Product::ownerId);
			count("kind", Product::kind);
			sort("launched", (product) -> Days.first(product.launched()));
		}

	}

	/** What lists of products are asked with. */
	record ProductQuery(
			@Parameter(description = "Products of these companies.",
					example = "bytedance") @Known(Vocabulary.COMPANY) @Nullable List<String> owner,
			@Parameter(description = "Products of these kinds.", example = "app,chip") @Nullable List<ProductKind> kind,
			AsOfQuery when, Listing<ProductFields> listing) implements Query {

		boolean lets(Product product) {
			return Chosen.among(this.owner, product.ownerId()) && Chosen.among(this.kind, product.kind());
		}

	}

	/** A product, and how it was looked at. */
	@Schema(name = "ProductDetail")
	record ProductDetailJson(@JsonUnwrapped ProductJson product,
			@Schema(description = "As of when its claims were counted.") ViewJson view) {
	}

}
