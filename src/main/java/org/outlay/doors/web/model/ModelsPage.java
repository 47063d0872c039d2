package org.outlay.doors.web.model;

import java.util.List;

import org.outlay.doors.web.component.ModelTable;
import org.outlay.doors.web.page.FilterForm;
import org.outlay.doors.web.page.FilteredPage;
import org.outlay.readings.charts.ShownChart;
import org.outlay.readings.figures.ModelFamily;
import org.outlay.values.english.English;

/**
 * The list of models.
 *
 * @param families models in line, family by family
 * @param single those of no family
 */
record ModelsPage(FilterForm form, List<ModelFamily> families, ModelFamily single, List<TaxonomyView> taxonomies,
		ModelTable table, ShownChart chart) implements FilteredPage {

	@Override
	public String title() {
		return this.form.title("AI models");
	}

	@Override
	public String description() {
		return "AI models that sources name: who develops them, what they are made for, when they came out.";
	}

	public String summary() {
		return English.capital(English.count(this.table.rows().size(), "model")) + ", "
				+ English.count(this.families.size(), "family", "families")
				+ ". Versions stand in the order of their release, as exactly as sources date it.";
	}

}
