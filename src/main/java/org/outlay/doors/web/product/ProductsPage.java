package org.outlay.doors.web.product;

import java.util.List;

import org.outlay.doors.web.component.ProductRow;
import org.outlay.doors.web.page.FilterForm;
import org.outlay.doors.web.page.FilteredPage;
import org.outlay.values.english.English;

/** The list of products. */
record ProductsPage(FilterForm form, List<ProductRow> rows) implements FilteredPage {

	@Override
	public String title() {
		return this.form.title("Products, chips and markets");
	}

	@Override
	public String description() {
		return "Products and services, chips, and the markets they serve, as sources name them.";
	}

	public String summary() {
		return English.capital(English.count(this.rows.size(), "entry", "entries")) + ", by name.";
	}

}
