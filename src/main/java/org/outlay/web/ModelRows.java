package org.outlay.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.outlay.aimodel.AiModel;
import org.outlay.aimodel.Taxonomies;
import org.outlay.aimodel.ToldRoute;
import org.outlay.ledger.References;
import org.outlay.ledger.SubjectRef;
import org.outlay.overview.Tallies;
import org.outlay.period.Period;

import org.springframework.stereotype.Component;

/** Makes models ready to show, the newest first and the undated last. */
@Component
class ModelRows {

	private static final Comparator<AiModel> NEWEST_FIRST = Comparator.comparing(ModelRows::day)
		.reversed()
		.thenComparing(AiModel::name);

	private final References references;

	private final Tallies tallies;

	private final Taxonomies taxonomies;

	ModelRows(References references, Tallies tallies, Taxonomies taxonomies) {
		this.references = references;
		this.tallies = tallies;
		this.taxonomies = taxonomies;
	}

	List<ModelRow> of(Collection<AiModel> models) {
		Map<String, Long> claims = this.tallies.claimsAbout(models.stream().map(AiModel::id).toList());
		Map<String, SubjectRef> developers = this.references
			.subjects(models.stream().map(AiModel::developerId).filter(Objects::nonNull).collect(Collectors.toSet()));
		Map<String, ModelRow.RouteLink> routes = this.taxonomies.all()
			.stream()
			.flatMap((taxonomy) -> taxonomy.routes().stream())
			.collect(Collectors.toMap(ToldRoute::id, (route) -> new ModelRow.RouteLink(route.name(), route.path())));
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
		return new ModelRow(new SubjectRef(model.id(), model.type(), model.name()),
				(developer != null) ? developers.get(developer) : null, model.kind().words(), text(model.family()),
				(released != null) ? released.words() : "", (model.openness() != null) ? model.openness().words() : "",
				(model.route() != null) ? routes.get(model.route()) : null,
				Phrases.number(claims.getOrDefault(model.id(), 0L)));
	}

	private static String text(@Nullable String value) {
		return (value != null) ? value : "";
	}

}
