package org.outlay.web;

import java.util.List;

import org.springframework.http.HttpStatus;

/** The list of products. */
record ProductsPage(FilterForm form, List<ProductRow> rows) implements WebPage {

	@Override
	public String title() {
		return this.form.title("Products, chips and markets");
	}

	@Override
	public String description() {
		return "Products and services, chips, and the markets they serve, as sources name them.";
	}

	@Override
	public String tablePath() {
		return this.form.narrowing("/api/v1/products");
	}

	public String summary() {
		return Phrases.capital(Phrases.count(this.rows.size(), "entry", "entries")) + ", by name.";
	}

	@Override
	public HttpStatus status() {
		return this.form.status();
	}

}
