package org.outlay.api;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.outlay.aimodel.Product;
import org.outlay.aimodel.ProductKind;
import org.outlay.aimodel.Products;

import org.springframework.data.domain.Sort;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Products, services, chips and markets. */
@ApiHandler
@Tag(name = "Models and products")
class ProductApi {

	private final Products products;

	private final ProductShapes shapes;

	ProductApi(Products products, ProductShapes shapes) {
		this.products = products;
		this.shapes = shapes;
	}

	@Operation(operationId = "listProducts", summary = "List products",
			description = "Products, services, chips and markets, by name.")
	@GetMapping("/products")
	PageOf<ProductJson> list(ProductQuery query) {
		List<Product> all = this.products.findAll(Sort.by("name", "id")).stream().filter(query::lets).toList();
		return query.paging().page(all, this.shapes::of);
	}

	@Operation(operationId = "showProduct", summary = "Show a product",
			description = "One product; every attribute with its source.")
	@GetMapping("/products/{slug}")
	ProductJson show(@Parameter(description = "The id of the product.", example = "doubao") @PathVariable String slug) {
		Product product = this.products.findById(slug).orElseThrow(() -> new UnknownId("product", slug, "products"));
		return this.shapes.of(List.of(product)).get(0);
	}

	/** What lists of products are asked with. */
	record ProductQuery(
			@Parameter(description = "Products of this company.",
					example = "bytedance") @Known(Vocabulary.COMPANY) @Nullable String owner,
			@Parameter(description = "Products of this kind.", example = "app") @Nullable ProductKind kind,
			Paging paging) implements Query {

		boolean lets(Product product) {
			return (this.owner == null || this.owner.equals(product.ownerId()))
					&& (this.kind == null || this.kind == product.kind());
		}

	}

}
