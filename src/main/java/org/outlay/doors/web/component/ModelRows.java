package org.outlay.doors.web.component;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.outlay.facts.model.AiModel;
import org.outlay.facts.taxonomy.RouteAcrossSources;
import org.outlay.facts.taxonomy.Taxonomies;
import org.outlay.readings.counts.CountsById;
import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.values.english.English;
import org.outlay.values.period.Period;

import org.springframework.stereotype.Component;

/** Makes models ready to show, the newest first and the undated last. */
@Component
public class ModelRows {

	private static final Comparator<AiModel> NEWEST_FIRST = Comparator.comparing(ModelRows::day)
		.reversed()
		.thenComparing(AiModel::name);

	private final Lookups lookups;

	private final CountsById counts;

	private final Taxonomies taxonomies;

	ModelRows(Lookups lookups, CountsById counts, Taxonomies taxonomies) {
		this.lookups = lookups;
		this.counts = counts;
		this.taxonomies = taxonomies;
	}

	public List<ModelRow> of(Collection<AiModel> models) {
		Map<String, Long> claims = this.counts.claimsAbout(models.stream().map(AiModel::id).toList());
		Map<String, SubjectRef> developers = this.lookups
			.subjects(models.stream().map(AiModel::developerId).filter(Objects::nonNull).collect(Collectors.toSet()));
		Map<String, ModelRow.RouteLink> routes = this.taxonomies.all()
			.stream()
			.flatMap((taxonomy) -> taxonomy.routes().stream())
			.collect(Collectors.toMap(RouteAcrossSources::id,
					(route) -> new ModelRow.RouteLink(route.name(), route.path())));
		return models.stream().sorted(NEWEST_FIRST).map((model) -> row(model, developers, routes, claims)).toList();
	}

	private static String day(AiModel model) {
		Period released = model.released();
		return (released != null) ? String.valueOf(released.start()) : "";
	}

	private static ModelRow row(AiModel model, Map<String, SubjectRef> developers,
			Map<String, ModelRow.RouteLink> routes, Map<String, Long> claims) {
		Period released = model.released();
		String developer = model.developerId();
		return new ModelRow(SubjectRef.of(model), (developer != null) ? developers.get(developer) : null,
				model.kind().words(), Objects.requireNonNullElse(model.family(), ""),
				(released != null) ? released.words() : "", (model.openness() != null) ? model.openness().words() : "",
				(model.route() != null) ? routes.get(model.route()) : null,
				English.number(claims.getOrDefault(model.id(), 0L)));
	}

}
