package org.outlay.doors.web.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.outlay.facts.model.AiModel;
import org.outlay.facts.model.AiModels;
import org.outlay.facts.subject.Property;
import org.outlay.facts.subject.Statement;
import org.outlay.facts.subject.Statements;
import org.outlay.readings.figures.Attribution;
import org.outlay.readings.figures.ModelFamily;
import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.readings.ledger.SubjectRef;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Which models sources place on which route. */
@Component
class PlacedModels {

	private final AiModels models;

	private final Statements statements;

	private final Lookups lookups;

	PlacedModels(AiModels models, Statements statements, Lookups lookups) {
		this.models = models;
		this.statements = statements;
		this.lookups = lookups;
	}

	/** By the id of the route, the oldest first. */
	Map<String, List<RouteView.Placed>> byRoute() {
		List<Statement> stated = this.statements.findByPropertyOrderBySubjectIdAscSourceIdAsc(Property.ROUTE.code());
		Map<String, SourceRef> sources = this.lookups
			.sources(stated.stream().map(Statement::sourceId).collect(Collectors.toSet()));
		Map<String, Map<String, List<Attribution>>> witnesses = stated.stream()
			.collect(Collectors.groupingBy(Statement::value, Collectors.groupingBy(Statement::subjectId, Collectors
				.mapping((one) -> Attribution.of(sources, one.sourceId(), one.locator()), Collectors.toList()))));
		List<AiModel> all = this.models.findAll(Sort.by("name")).stream().sorted(ModelFamily.OLDEST_FIRST).toList();
		Map<String, SubjectRef> developers = this.lookups
			.subjects(all.stream().map(AiModel::developerId).filter(Objects::nonNull).collect(Collectors.toSet()));
		Map<String, List<RouteView.Placed>> placed = new LinkedHashMap<>();
		witnesses.forEach((route, bySubject) -> placed.put(route,
				all.stream()
					.filter((model) -> bySubject.containsKey(model.id()))
					.map((model) -> placed(model, developers, Objects.requireNonNull(bySubject.get(model.id()))))
					.toList()));
		return placed;
	}

	private static RouteView.Placed placed(AiModel model, Map<String, SubjectRef> developers,
			List<Attribution> attributions) {
		String developer = model.developerId();
		return new RouteView.Placed(SubjectRef.of(model), (developer != null) ? developers.get(developer) : null,
				ModelFamily.released(model) + ", " + ModelFamily.openness(model), attributions);
	}

}
