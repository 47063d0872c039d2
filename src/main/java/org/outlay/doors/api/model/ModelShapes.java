package org.outlay.doors.api.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.outlay.doors.api.shape.Attestations;
import org.outlay.doors.api.shape.NamedRefs;
import org.outlay.doors.api.shape.Ref;
import org.outlay.doors.api.shape.StatementJson;
import org.outlay.facts.model.AiModel;
import org.outlay.facts.model.AiModels;
import org.outlay.readings.counts.CountsById;
import org.outlay.readings.ledger.Lookups;
import org.outlay.values.period.AsOf;

import org.springframework.stereotype.Component;

/** Makes rows of models, looking up at once what they point to. */
@Component
class ModelShapes {

	private final AiModels models;

	private final Attestations attestations;

	private final Lookups lookups;

	private final CountsById tallies;

	ModelShapes(AiModels models, Attestations attestations, Lookups lookups, CountsById tallies) {
		this.models = models;
		this.attestations = attestations;
		this.lookups = lookups;
		this.tallies = tallies;
	}

	List<ModelJson> of(List<AiModel> page, AsOf asOf) {
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

}
