package org.outlay.web;

import java.util.List;


import org.springframework.http.HttpStatus;

/**
 * The list of models.
 *
 * @param families models in line, family by family
 * @param single those of no family
 */
record ModelsPage(FilterForm form, List<Lineage> families, Lineage single, List<TaxonomyView> taxonomies,
		ModelTable table, ShownChart chart) implements WebPage {

	@Override
	public String title() {
		return this.form.title("AI models");
	}

	@Override
	public String description() {
		return "AI models that sources name: who develops them, what they are made for, when they came out.";
	}

	@Override
	public String tablePath() {
		return this.form.narrowing("/api/v1/models");
	}

	public String summary() {
		return Phrases.capital(Phrases.count(this.table.rows().size(), "model")) + ", "
				+ Phrases.count(this.families.size(), "family", "families")
				+ ". Versions stand in the order of their release, as exactly as sources date it.";
	}

	@Override
	public HttpStatus status() {
		return this.form.status();
	}

}
