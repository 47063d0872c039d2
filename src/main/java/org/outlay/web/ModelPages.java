package org.outlay.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.outlay.aimodel.AiModel;
import org.outlay.aimodel.AiModels;
import org.outlay.aimodel.ModelKind;
import org.outlay.aimodel.Openness;
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

	private final Charts charts;

	ModelPages(AiModels models, ModelRows rows, SubjectRecords records, Charts charts) {
		this.models = models;
		this.rows = rows;
		this.records = records;
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
		return new ModelsPage(form, new ModelTable("AI models", this.rows.of(chosen)), chart).in("models/index");
	}

	private static List<Choice.Option> kinds() {
		return Arrays.stream(ModelKind.values())
			.map((kind) -> new Choice.Option(kind.code(), ModelsPage.kind(kind)))
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
		return new ModelPage(model,
				new ModelTable("Successors of " + model.name(),
						this.rows.of(this.models.findByPredecessorIdOrderByName(id))),
				this.records.of(model, lens))
			.in("models/show");
	}

}
