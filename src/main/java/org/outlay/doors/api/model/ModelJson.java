package org.outlay.doors.api.model;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.shape.AttestedJson;
import org.outlay.doors.api.shape.EntryType;
import org.outlay.doors.api.shape.Identified;
import org.outlay.doors.api.shape.NamedRefs;
import org.outlay.doors.api.shape.PeriodJson;
import org.outlay.doors.api.shape.Ref;
import org.outlay.doors.api.shape.StatementJson;
import org.outlay.doors.api.shape.SubjectLinks;
import org.outlay.facts.model.AiModel;
import org.outlay.facts.model.ModelKind;
import org.outlay.facts.model.Openness;
import org.outlay.facts.subject.Property;

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
		return new ModelJson(model.id(), model.name(), names.subject(model.developerId()), model.family(), model.kind(),
				names.subject(model.predecessorId()), successors, StatementJson.of(Property.ROUTE, statements),
				model.openness(), PeriodJson.ofNullable(model.released()), StatementJson.of(Property.ALIAS, statements),
				statements, claimCount, SubjectLinks.of(model.id()), EntryType.MODEL.href(model.id()),
				EntryType.MODEL.page(model.id()));
	}

}
