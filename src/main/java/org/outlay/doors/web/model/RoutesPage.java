package org.outlay.doors.web.model;

import java.util.List;

import org.outlay.doors.web.page.Citable;
import org.outlay.values.english.English;

/**
 * Routes side by side, taxonomy by taxonomy.
 *
 * @param readings how routes of different taxonomies stand to each other, as the editor
 * reads them
 */
record RoutesPage(List<TaxonomyView> taxonomies, List<TaxonomyViews.Reading> readings) implements Citable {

	@Override
	public String title() {
		return "Routes to " + English.list(this.taxonomies.stream().map(TaxonomyView::classifies).distinct().toList());
	}

	@Override
	public String description() {
		return "The ways in which sources tell models apart, side by side: what each route builds on, makes and leaves"
				+ " undone, which models are placed on it, who follows it, and where that stands.";
	}

	public String summary() {
		return English.capital(English.count(this.taxonomies.size(), "taxonomy", "taxonomies")) + " with "
				+ English.count(routes(), "route")
				+ ". Each is told as its own source tells it, in our words, and they are never joined.";
	}

	private long routes() {
		return this.taxonomies.stream().mapToLong((taxonomy) -> taxonomy.routes().size()).sum();
	}

	@Override
	public String tablePath() {
		return "/api/v1/taxonomies";
	}

}
