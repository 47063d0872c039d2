package org.outlay.doors.web.product;

import org.outlay.doors.web.page.Citable;
import org.outlay.facts.model.Product;
import org.outlay.readings.figures.SubjectRecord;
import org.outlay.values.english.English;

/** The page of a product. */
record ProductPage(Product product, SubjectRecord record) implements Citable {

	@Override
	public String title() {
		return name() + ": " + this.product.kind().words();
	}

	@Override
	public String description() {
		return "Who owns " + name() + ", as sources tell it; " + this.record.figures()
				+ " of it, never counted as its company's.";
	}

	public String name() {
		return this.product.name();
	}

	public String kicker() {
		return "Product · " + English.capital(this.product.kind().words());
	}

	public String apiPath() {
		return "/api/v1/products/" + this.product.id();
	}

}
