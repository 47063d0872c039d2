package org.outlay.doors.web.model;

import java.util.List;

import org.outlay.doors.web.component.ModelTable;
import org.outlay.doors.web.page.FilterForm;
import org.outlay.doors.web.page.WebPage;
import org.outlay.readings.charts.ShownChart;
import org.outlay.readings.figures.ModelFamily;
import org.outlay.values.english.English;

import org.springframework.http.HttpStatus;

/**
 * The list of models.
 *
 * @param families models in line, family by family
 * @param single those of no family
 */
record ModelsPage(FilterForm form, List<ModelFamily> families, ModelFamily single, List<TaxonomyView> taxonomies,
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
		return English.capital(English.count(this.table.rows().size(), "model")) + ", "
				+ English.count(this.families.size(), "family", "families")
				+ ". Versions stand in the order of their release, as exactly as sources date it.";
	}

	@Override
	public HttpStatus status() {
		return this.form.status();
	}

}
