package org.outlay.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.outlay.aimodel.AiModel;
import org.outlay.aimodel.AiModels;
import org.outlay.aimodel.ModelKind;
import org.outlay.aimodel.Openness;
import org.outlay.aimodel.Products;
import org.outlay.ledger.SubjectRef;
import org.outlay.lens.Lens;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of models and the page of each. */
@Controller
class ModelPages {

	private final AiModels models;

	private final ModelRows rows;

	private final SubjectRecords records;

	private final Lineages lineages;

	private final Taxonomists taxonomists;

	private final Products products;

	private final Charts charts;

	ModelPages(AiModels models, ModelRows rows, SubjectRecords records, Lineages lineages, Taxonomists taxonomists,
			Products products, Charts charts) {
		this.models = models;
		this.rows = rows;
		this.records = records;
		this.lineages = lineages;
		this.taxonomists = taxonomists;
		this.products = products;
		this.charts = charts;
	}

	@GetMapping("/models")
	ModelAndView index(@RequestParam Map<String, String> query, Lens lens) {
		Choice kind = Choice.of("kind", "Kind", "Any kind", kinds(), query);
		Choice openness = Choice.of("openness", "Weights", "Any", opennesses(), query);
		FilterForm form = FilterForm.of("/models", kind, openness);
		List<AiModel> chosen = this.models.findAll(Sort.by("name"))
			.stream()
			.filter((model) -> !form.isWrong())
			.filter((model) -> kind.value() == null || model.kind().code().equals(kind.value()))
			.filter((model) -> openness.value() == null
					|| (model.openness() != null && model.openness().code().equals(openness.value())))
			.toList();
		ShownChart chart = this.charts.of(ChartTopic.of(ChartKind.MODELS, null), lens);
		return new ModelsPage(form, this.lineages.families(chosen), this.lineages.single(chosen),
				this.taxonomists.all(), new ModelTable("AI models", this.rows.of(chosen)), chart)
			.in("models/index");
	}

	private static List<Choice.Option> kinds() {
		return Arrays.stream(ModelKind.values())
			.map((kind) -> new Choice.Option(kind.code(), Lineage.kind(kind)))
			.toList();
	}

	private static List<Choice.Option> opennesses() {
		return Arrays.stream(Openness.values())
			.map((openness) -> new Choice.Option(openness.code(), Phrases.capital(openness.words())))
			.toList();
	}

	@GetMapping("/models/{id}")
	ModelAndView show(@PathVariable String id, Lens lens) {
		AiModel model = this.models.findById(id).orElseThrow(() -> new NotFound("model", id));
		return new ModelPage(model, this.lineages.around(model), placements(id), products(model),
				this.records.of(model, lens))
			.in("models/show");
	}

	private List<ModelPage.Placement> placements(String id) {
		return this.taxonomists.all()
			.stream()
			.flatMap((taxonomy) -> taxonomy.routes()
				.stream()
				.flatMap((route) -> route.models()
					.stream()
					.filter((placed) -> placed.model().id().equals(id))
					.map((placed) -> new ModelPage.Placement(taxonomy, route, placed.witnesses()))))
			.toList();
	}

	/** What else its developer has, by name. */
	private List<SubjectRef> products(AiModel model) {
		String developer = model.developerId();
		return (developer == null) ? List.of()
				: this.products.findByOwnerIdIn(List.of(developer))
					.stream()
					.map((product) -> new SubjectRef(product.id(), product.type(), product.name()))
					.sorted(Comparator.comparing(SubjectRef::name, String.CASE_INSENSITIVE_ORDER))
					.toList();
	}

}
