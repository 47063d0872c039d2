package org.outlay.doors.api.model;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.list.ApiHandler;
import org.outlay.doors.api.list.ClaimedRows;
import org.outlay.doors.api.list.ListMapping;
import org.outlay.doors.api.list.RowFields;
import org.outlay.doors.api.problem.UnknownId;
import org.outlay.doors.api.query.AnyOf;
import org.outlay.doors.api.query.AsOfQuery;
import org.outlay.doors.api.query.KnownValue;
import org.outlay.doors.api.query.ListQuery;
import org.outlay.doors.api.query.PageOf;
import org.outlay.doors.api.query.PointsOfView;
import org.outlay.doors.api.query.Query;
import org.outlay.doors.api.query.SortDays;
import org.outlay.doors.api.query.Vocabulary;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.facts.model.AiModel;
import org.outlay.facts.model.AiModels;
import org.outlay.facts.model.ModelKind;
import org.outlay.facts.model.Openness;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.period.Period;

import org.springframework.data.domain.Sort;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** AI models. */
@ApiHandler
@Tag(name = "Models and products")
class ModelApi {

	private static final ModelFields FIELDS = new ModelFields();

	private final AiModels models;

	private final ModelShapes shapes;

	private final PointsOfView pointsOfView;

	private final ClaimedRows claimed;

	ModelApi(AiModels models, ModelShapes shapes, PointsOfView pointsOfView, ClaimedRows claimed) {
		this.pointsOfView = pointsOfView;
		this.claimed = claimed;
		this.models = models;
		this.shapes = shapes;
	}

	@Operation(operationId = "listModels", summary = "List models", description = "AI models, by name.")
	@ListMapping(value = "/models", table = "models")
	PageOf<ModelJson> list(ModelQuery query) {
		List<AiModel> all = this.models.findAll(Sort.by("name", "id")).stream().filter(query::lets).toList();
		PointOfView view = this.pointsOfView.of(query.when());
		return this.claimed.about(FIELDS.page(query.listing(), all, (page) -> this.shapes.of(page, view.asOf())),
				query.listing(), view);
	}

	@Operation(operationId = "showModel", summary = "Show a model",
			description = "One AI model; every attribute with its source.")
	@GetMapping("/models/{slug}")
	ModelDetailJson show(
			@Parameter(description = "The id of the model.", example = "seedance-2-0") @PathVariable String slug,
			AsOfQuery query) {
		AiModel model = this.models.findById(slug).orElseThrow(() -> new UnknownId("model", slug, "models"));
		PointOfView view = this.pointsOfView.of(query);
		return new ModelDetailJson(this.shapes.of(List.of(model), view.asOf()).get(0), ViewJson.ofClaims(view));
	}

	/** What models can be sorted and counted by. */
	static final class ModelFields extends RowFields<AiModel> {

		ModelFields() {
			haveClaims();
			sort("id", AiModel::id);
			sort("name", AiModel::name);
			count("developer", AiModel::developerId);
			count("family", AiModel::family);
			count("kind", AiModel::kind);
			count("openness", AiModel::openness);
			sort("released", (model) -> SortDays.first(model.released()));
		}

	}

	/** What lists of models are asked with. */
	record ModelQuery(
			@Parameter(description = "Models of these companies.",
					example = "bytedance") @KnownValue(Vocabulary.COMPANY) @Nullable List<String> developer,
			@Parameter(description = "Models of these kinds.", example = "video,world") @Nullable List<ModelKind> kind,
			@Parameter(description = "Models of these families.",
					example = "Seedance") @KnownValue(Vocabulary.FAMILY) @Nullable List<String> family,
			@Parameter(description = "Models whose weights are so.",
					example = "open") @Nullable List<Openness> openness,
			@Parameter(
					description = "Models released within one of these periods, or possibly so where only a longer time"
							+ " is known.",
					example = "2025") @Nullable List<Period> released,
			AsOfQuery when, ListQuery<ModelFields> listing) implements Query {

		boolean lets(AiModel model) {
			Period released = model.released();
			return AnyOf.among(this.developer, model.developerId()) && AnyOf.among(this.kind, model.kind())
					&& AnyOf.among(this.family, model.family()) && AnyOf.among(this.openness, model.openness())
					&& (this.released == null
							|| (released != null && this.released.stream().anyMatch(released::overlaps)));
		}

	}

	/** An AI model, and how it was looked at. */
	@Schema(name = "ModelDetail")
	record ModelDetailJson(@JsonUnwrapped ModelJson model,
			@Schema(description = "As of when its claims were counted.") ViewJson view) {
	}

}
