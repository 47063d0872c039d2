package org.outlay.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.outlay.aimodel.AiModel;
import org.outlay.aimodel.AiModels;
import org.outlay.ledger.References;
import org.outlay.ledger.SourceRef;
import org.outlay.ledger.SubjectRef;
import org.outlay.subject.Property;
import org.outlay.subject.Statement;
import org.outlay.subject.Statements;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Which models sources place on which route. */
@Component
class PlacedModels {

	private final AiModels models;

	private final Statements statements;

	private final References references;

	PlacedModels(AiModels models, Statements statements, References references) {
		this.models = models;
		this.statements = statements;
		this.references = references;
	}

	/** By the id of the route, the oldest first. */
	Map<String, List<RouteView.Placed>> byRoute() {
		List<Statement> stated = this.statements.findByPropertyOrderBySubjectIdAscSourceIdAsc(Property.ROUTE.code());
		Map<String, SourceRef> sources = this.references
			.sources(stated.stream().map(Statement::sourceId).collect(Collectors.toSet()));
		Map<String, Map<String, List<Witness>>> witnesses = stated.stream()
			.collect(Collectors.groupingBy(Statement::value, Collectors.groupingBy(Statement::subjectId, Collectors
				.mapping((one) -> Witness.of(sources, one.sourceId(), one.locator()), Collectors.toList()))));
		List<AiModel> all = this.models.findAll(Sort.by("name")).stream().sorted(Lineage.OLDEST_FIRST).toList();
		Map<String, SubjectRef> developers = this.references
			.subjects(all.stream().map(AiModel::developerId).filter(Objects::nonNull).collect(Collectors.toSet()));
		Map<String, List<RouteView.Placed>> placed = new LinkedHashMap<>();
		witnesses.forEach((route, bySubject) -> placed.put(route,
				all.stream()
					.filter((model) -> bySubject.containsKey(model.id()))
					.map((model) -> placed(model, developers, Objects.requireNonNull(bySubject.get(model.id()))))
					.toList()));
		return placed;
	}

	private static RouteView.Placed placed(AiModel model, Map<String, SubjectRef> developers, List<Witness> witnesses) {
		String developer = model.developerId();
		return new RouteView.Placed(new SubjectRef(model.id(), model.type(), model.name()),
				(developer != null) ? developers.get(developer) : null,
				Lineage.released(model) + ", " + Lineage.openness(model), witnesses);
	}

}
