package org.outlay.doors.web.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.outlay.doors.web.component.ModelRows;
import org.outlay.doors.web.component.ModelTable;
import org.outlay.doors.web.page.Choice;
import org.outlay.doors.web.page.FilterForm;
import org.outlay.doors.web.page.NotFound;
import org.outlay.facts.model.AiModel;
import org.outlay.facts.model.AiModels;
import org.outlay.facts.model.ModelKind;
import org.outlay.facts.model.Openness;
import org.outlay.facts.model.Products;
import org.outlay.readings.charts.ChartKind;
import org.outlay.readings.charts.ChartTopic;
import org.outlay.readings.charts.Charts;
import org.outlay.readings.charts.ShownChart;
import org.outlay.readings.figures.ModelFamilies;
import org.outlay.readings.figures.ModelFamily;
import org.outlay.readings.figures.SubjectRecords;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.readings.view.PointOfView;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of models, the page that compares routes, and the page of each model. */
@Controller
record ModelPages(AiModels models, ModelRows rows, SubjectRecords records, ModelFamilies families,
		TaxonomyViews taxonomyViews, Products products, Charts charts) {

	@GetMapping("/models")
	ModelAndView index(@RequestParam Map<String, String> query, PointOfView view) {
		Choice kind = Choice.of("kind", "Kind", "Any kind", kinds(), query);
		Choice openness = Choice.of("openness", "Weights", "Any", Openness.values(), query);
		FilterForm form = FilterForm.of("/models", kind, openness);
		List<AiModel> chosen = this.models.findAll(Sort.by("name"))
			.stream()
			.filter((model) -> !form.isWrong())
			.filter((model) -> kind.value() == null || model.kind().code().equals(kind.value()))
			.filter((model) -> openness.value() == null
					|| (model.openness() != null && model.openness().code().equals(openness.value())))
			.toList();
		ShownChart chart = this.charts.of(ChartTopic.of(ChartKind.MODELS, null), view);
		return new ModelsPage(form, this.families.families(chosen), this.families.single(chosen),
				this.taxonomyViews.all(), new ModelTable("AI models", this.rows.of(chosen)), chart)
			.in("model/index");
	}

	private static List<Choice.Option> kinds() {
		return Arrays.stream(ModelKind.values())
			.map((kind) -> new Choice.Option(kind.code(), ModelFamily.kind(kind)))
			.toList();
	}

	@GetMapping("/models/routes")
	ModelAndView routes() {
		return new RoutesPage(this.taxonomyViews.all(), this.taxonomyViews.readings()).in("model/routes");
	}

	@GetMapping("/models/{id}")
	ModelAndView show(@PathVariable String id, PointOfView view) {
		AiModel model = this.models.findById(id).orElseThrow(() -> new NotFound("model", id));
		return new ModelPage(model, this.families.around(model), placements(id), products(model),
				this.records.of(model, view))
			.in("model/show");
	}

	private List<ModelPage.Placement> placements(String id) {
		return this.taxonomyViews.all()
			.stream()
			.flatMap((taxonomy) -> taxonomy.routes()
				.stream()
				.flatMap((route) -> route.models()
					.stream()
					.filter((placed) -> placed.model().id().equals(id))
					.map((placed) -> new ModelPage.Placement(taxonomy, route, placed.attributions()))))
			.toList();
	}

	/** What else its developer has, by name. */
	private List<SubjectRef> products(AiModel model) {
		String developer = model.developerId();
		return (developer == null) ? List.of()
				: this.products.findByOwnerIdIn(List.of(developer))
					.stream()
					.map((product) -> SubjectRef.of(product))
					.sorted(Comparator.comparing(SubjectRef::name, String.CASE_INSENSITIVE_ORDER))
					.toList();
	}

}
