package org.outlay.doors.web.product;

import java.util.List;
import java.util.Map;

import org.outlay.doors.web.component.SubjectRows;
import org.outlay.doors.web.page.Choice;
import org.outlay.doors.web.page.Citable;
import org.outlay.doors.web.page.FilterForm;
import org.outlay.doors.web.page.ListPage;
import org.outlay.doors.web.page.NotFound;
import org.outlay.facts.model.Product;
import org.outlay.facts.model.ProductKind;
import org.outlay.facts.model.Products;
import org.outlay.readings.figures.SubjectRecords.SubjectRecord;
import org.outlay.readings.figures.SubjectRecords;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.english.English;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of products and the page of each. */
@Controller
record ProductPages(Products products, SubjectRows rows, SubjectRecords records) {

	@GetMapping("/products")
	ModelAndView index(@RequestParam Map<String, String> query) {
		Choice kind = Choice.of("kind", "Kind", "Any kind", ProductKind.values(), query);
		FilterForm form = FilterForm.of("/products", kind);
		List<Product> chosen = this.products.findAll(Sort.by("name"))
			.stream()
			.filter((product) -> !form.isWrong() && kind.allows(product.kind()))
			.toList();
		return new ListPage<>(form, form.title("Products, chips and markets"),
				"Products and services, chips, and the markets they serve, as sources name them.",
				English.capital(English.count(chosen.size(), "entry", "entries")) + ", by name.",
				this.rows.products(chosen))
			.in("product/index");
	}

	@GetMapping("/products/{id}")
	ModelAndView show(@PathVariable String id, PointOfView view) {
		Product product = this.products.findById(id).orElseThrow(() -> new NotFound("product", id));
		SubjectRecord record = this.records.of(product, view);
		return new ProductPage(product.name() + ": " + product.kind().words(),
				(product.kind() == ProductKind.MARKET)
						? product.name() + ", as sources report it; " + record.figures() + " of it."
						: product.name() + " and its owner, as sources report them; " + record.figures()
								+ " of it, never counted as its company's.",
				"Product · " + English.capital(product.kind().words()), product, record)
			.in("product/show");
	}

	/** The page of a product. */
	record ProductPage(String title, String description, String kicker, Product product,
			SubjectRecord record) implements Citable {
	}

}
