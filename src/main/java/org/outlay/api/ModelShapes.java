package org.outlay.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.outlay.aimodel.AiModel;
import org.outlay.aimodel.AiModels;
import org.outlay.ledger.References;
import org.outlay.overview.Tallies;
import org.outlay.period.AsOf;

import org.springframework.stereotype.Component;

/** Makes rows of models, looking up at once what they point to. */
@Component
class ModelShapes {

	private final AiModels models;

	private final Attestations attestations;

	private final References references;

	private final Tallies tallies;

	ModelShapes(AiModels models, Attestations attestations, References references, Tallies tallies) {
		this.models = models;
		this.attestations = attestations;
		this.references = references;
		this.tallies = tallies;
	}

	List<ModelJson> of(List<AiModel> page, AsOf asOf) {
		List<String> ids = page.stream().map(AiModel::id).toList();
		Names names = Names.of(this.references,
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
