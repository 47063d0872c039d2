package org.outlay.doors.web.product;

import java.util.List;
import java.util.Map;

import org.outlay.doors.web.component.ProductRows;
import org.outlay.doors.web.page.Choice;
import org.outlay.doors.web.page.FilterForm;
import org.outlay.doors.web.page.NotFound;
import org.outlay.facts.model.Product;
import org.outlay.facts.model.ProductKind;
import org.outlay.facts.model.Products;
import org.outlay.readings.figures.SubjectRecords;
import org.outlay.readings.view.PointOfView;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of products and the page of each. */
@Controller
record ProductPages(Products products, ProductRows rows, SubjectRecords records) {

	@GetMapping("/products")
	ModelAndView index(@RequestParam Map<String, String> query) {
		Choice kind = Choice.of("kind", "Kind", "Any kind", ProductKind.values(), query);
		FilterForm form = FilterForm.of("/products", kind);
		List<Product> chosen = this.products.findAll(Sort.by("name"))
			.stream()
			.filter((product) -> !form.isWrong())
			.filter((product) -> kind.value() == null || product.kind().code().equals(kind.value()))
			.toList();
		return new ProductsPage(form, this.rows.of(chosen)).in("product/index");
	}

	@GetMapping("/products/{id}")
	ModelAndView show(@PathVariable String id, PointOfView view) {
		Product product = this.products.findById(id).orElseThrow(() -> new NotFound("product", id));
		return new ProductPage(product, this.records.of(product, view)).in("product/show");
	}

}
