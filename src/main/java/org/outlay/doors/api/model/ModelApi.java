package org.outlay.doors.api.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
import org.outlay.doors.api.shape.Attestations;
import org.outlay.doors.api.shape.AttestedJson;
import org.outlay.doors.api.shape.EntryType;
import org.outlay.doors.api.shape.Identified;
import org.outlay.doors.api.shape.NamedRefs;
import org.outlay.doors.api.shape.PeriodJson;
import org.outlay.doors.api.shape.Ref;
import org.outlay.doors.api.shape.StatementJson;
import org.outlay.doors.api.shape.SubjectLinks;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.facts.model.AiModel;
import org.outlay.facts.model.AiModels;
import org.outlay.facts.model.ModelKind;
import org.outlay.facts.model.Openness;
import org.outlay.facts.subject.Property;
import org.outlay.readings.counts.CountsById;
import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.period.AsOf;
import org.outlay.values.period.Period;

import org.springframework.data.domain.Sort;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** AI models. */
@ApiHandler
@Tag(name = "Models and products")
record ModelApi(AiModels models, Attestations attestations, Lookups lookups, CountsById tallies,
		PointsOfView pointsOfView, ClaimedRows claimed) {

	private static final ModelFields FIELDS = new ModelFields();

	@Operation(operationId = "listModels", summary = "List models", description = "AI models, by name.")
	@ListMapping(value = "/models", table = "models")
	PageOf<ModelJson> list(ModelQuery query) {
		List<AiModel> all = this.models.findAll(Sort.by("name", "id")).stream().filter(query::lets).toList();
		PointOfView view = this.pointsOfView.of(query.when());
		return this.claimed.about(FIELDS.page(query.listing(), all, (page) -> rows(page, view.asOf())), query.listing(),
				view);
	}

	@Operation(operationId = "showModel", summary = "Show a model",
			description = "One AI model; every attribute with its source.")
	@GetMapping("/models/{slug}")
	ModelDetailJson show(
			@Parameter(description = "The id of the model.", example = "seedance-2-0") @PathVariable String slug,
			AsOfQuery query) {
		AiModel model = this.models.findById(slug).orElseThrow(() -> new UnknownId("model", slug, "models"));
		PointOfView view = this.pointsOfView.of(query);
		return new ModelDetailJson(rows(List.of(model), view.asOf()).get(0), ViewJson.ofClaims(view));
	}

	private List<ModelJson> rows(List<AiModel> page, AsOf asOf) {
		List<String> ids = page.stream().map(AiModel::id).toList();
		NamedRefs names = NamedRefs.of(this.lookups,
				page.stream().flatMap((row) -> Stream.of(row.developerId(), row.predecessorId())), Stream.empty());
		List<AiModel> successors = this.models.findByPredecessorIdIn(ids);
		Map<String, List<StatementJson>> statements = this.attestations.of(ids);
		Map<String, Long> counts = this.tallies.claimsAbout(ids, asOf);
		return page.stream()
			.map((row) -> ModelJson.of(row, names, after(row, successors), statements.getOrDefault(row.id(), List.of()),
					counts.getOrDefault(row.id(), 0L)))
			.toList();
	}

	private static List<Ref> after(AiModel model, List<AiModel> successors) {
		return Ref.byName(successors.stream().filter((later) -> model.id().equals(later.predecessorId())).toList());
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

	/** An AI model. */
	@Schema(name = "Model")
	record ModelJson(@Schema(description = "Stable, never used again.", example = "seedance-2-0") String id,
			@Schema(description = "The name readers know it by.", example = "Seedance 2.0") String name,
			@Schema(description = "Who develops it.") @Nullable Ref developer,
			@Schema(description = "The family it belongs to.", example = "Seedance") @Nullable String family,
			@Schema(description = "What it is made for.", example = "video") ModelKind kind,
			@Schema(description = "The model it follows.") @Nullable Ref predecessor,
			@Schema(description = "The models that follow it.") List<Ref> successors,
			@Schema(description = "The ways to a world model, as each source classes it.") List<AttestedJson> routes,
			@Schema(description = "Whether its weights are open.", example = "open") @Nullable Openness openness,
			@Schema(description = "When it came out, as finely as a source tells.") @Nullable PeriodJson released,
			@Schema(description = "Other spellings and names.") List<AttestedJson> aliases,
			@Schema(description = "Every attribute, with who gives it.") List<StatementJson> statements,
			@Schema(description = "How many standing claims are about it.", example = "3") long claimCount,
			@Schema(description = "Where to read on.") SubjectLinks links,
			@Schema(description = "The path of this entry.", example = "/api/v1/models/seedance-2-0") String href,
			@Schema(description = "The path of its page for readers.", example = "/models/seedance-2-0") String page)
			implements
				Identified {

		static ModelJson of(AiModel model, NamedRefs names, List<Ref> successors, List<StatementJson> statements,
				long claimCount) {
			return new ModelJson(model.id(), model.name(), names.subject(model.developerId()), model.family(),
					model.kind(), names.subject(model.predecessorId()), successors,
					StatementJson.of(Property.ROUTE, statements), model.openness(),
					PeriodJson.ofNullable(model.released()), StatementJson.of(Property.ALIAS, statements), statements,
					claimCount, SubjectLinks.of(model.id()), EntryType.MODEL.href(model.id()),
					EntryType.MODEL.page(model.id()));
		}

	}

}
