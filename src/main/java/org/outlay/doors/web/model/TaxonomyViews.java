package org.outlay.doors.web.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.model.AiModel;
import org.outlay.facts.model.AiModels;
import org.outlay.facts.source.Locator;
import org.outlay.facts.subject.Property;
import org.outlay.facts.subject.Statement;
import org.outlay.facts.subject.Statements;
import org.outlay.facts.taxonomy.Route;
import org.outlay.facts.taxonomy.RouteAcrossSources;
import org.outlay.facts.taxonomy.RouteAspect;
import org.outlay.facts.taxonomy.RouteFollower;
import org.outlay.facts.taxonomy.RouteRemark;
import org.outlay.facts.taxonomy.SourceRemark;
import org.outlay.facts.taxonomy.Taxonomies;
import org.outlay.facts.taxonomy.Taxonomy;
import org.outlay.facts.taxonomy.TaxonomyAcrossSources;
import org.outlay.readings.figures.Attribution;
import org.outlay.readings.figures.ModelFamily;
import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.readings.ledger.SubjectRef;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Makes taxonomies ready to show. What the editor reads into them is kept apart. */
@Component
record TaxonomyViews(Taxonomies taxonomies, Lookups lookups, AiModels models, Statements statements) {

	/** What is compared of routes; how they stand beside others is told elsewhere. */
	private static final Map<RouteAspect, String> ASPECTS = aspects();

	private static Map<RouteAspect, String> aspects() {
		Map<RouteAspect, String> labels = new LinkedHashMap<>();
		labels.put(RouteAspect.IDEA, "What it builds on");
		labels.put(RouteAspect.MAKES, "What it makes");
		labels.put(RouteAspect.LIMITS, "Where it ends");
		labels.put(RouteAspect.USES, "What it is for");
		return labels;
	}

	List<TaxonomyView> all() {
		List<TaxonomyAcrossSources> all = this.taxonomies.all();
		Lookup taxonomyLookup = look(all);
		return all.stream().map((taxonomy) -> taxonomy(taxonomy, taxonomyLookup)).toList();
	}

	/** How routes stand beside those of other taxonomies, as the editor reads them. */
	List<Reading> readings() {
		List<TaxonomyAcrossSources> all = this.taxonomies.all();
		Lookup taxonomyLookup = look(all);
		List<Reading> readings = new ArrayList<>();
		for (TaxonomyAcrossSources taxonomy : all) {
			readings.add(new Reading("", "",
					notes(taxonomy.tellings().stream().filter(taxonomyLookup::isEditor).toList(), taxonomyLookup)));
			taxonomy.routes()
				.forEach((route) -> readings.add(new Reading(route.name(), route.path(),
						remarks(route.remarks(RouteAspect.BESIDE), taxonomyLookup))));
		}
		return readings.stream().filter((reading) -> !reading.said().isEmpty()).toList();
	}

	private Lookup look(List<TaxonomyAcrossSources> all) {
		Map<String, SourceRef> sources = this.lookups.sources(all.stream()
			.flatMap((taxonomy) -> taxonomy.tellings().stream())
			.map(SourceRemark::sourceId)
			.collect(Collectors.toSet()));
		Map<String, SubjectRef> subjects = this.lookups.subjects(all.stream()
			.flatMap((taxonomy) -> taxonomy.routes().stream())
			.flatMap((route) -> route.followers().keySet().stream())
			.collect(Collectors.toSet()));
		return new Lookup(sources, subjects, byRoute());
	}

	private static TaxonomyView taxonomy(TaxonomyAcrossSources taxonomy, Lookup taxonomyLookup) {
		List<SourceRemark<Taxonomy>> tellings = taxonomy.tellings()
			.stream()
			.filter((remark) -> !taxonomyLookup.isEditor(remark))
			.toList();
		SourceRemark<Taxonomy> first = taxonomy.tellings().get(0);
		return new TaxonomyView(taxonomy.id(), taxonomyLookup.attribution(first, first.what().locator()),
				plain(taxonomy.name()), taxonomy.classifies(),
				taxonomyLookup.said(tellings.stream().skip(1).toList(), (told) -> plain(told.name()),
						Taxonomy::locator),
				notes(tellings, taxonomyLookup),
				taxonomy.routes().stream().map((route) -> route(route, taxonomyLookup)).toList());
	}

	private static List<RouteView.Said> notes(List<SourceRemark<Taxonomy>> tellings, Lookup taxonomyLookup) {
		return taxonomyLookup.said(tellings, Taxonomy::note, Taxonomy::locator);
	}

	/** A name of ours stands in brackets in the record; a heading needs none. */
	private static String plain(String name) {
		return name.replaceAll("^\\[(.*)]$", "$1");
	}

	private static RouteView route(RouteAcrossSources route, Lookup taxonomyLookup) {
		return new RouteView(route.id(), route.name(), route.path(),
				taxonomyLookup.said(route.tellings(), Route::asPrinted, Route::locator),
				ASPECTS.entrySet()
					.stream()
					.map((aspect) -> new RouteView.Aspected(aspect.getValue(),
							remarks(route.remarks(aspect.getKey()), taxonomyLookup)))
					.toList(),
				taxonomyLookup.models().getOrDefault(route.id(), List.of()),
				route.followers()
					.entrySet()
					.stream()
					.map((one) -> follower(Objects.requireNonNull(taxonomyLookup.subjects().get(one.getKey())),
							one.getValue(), taxonomyLookup))
					.toList());
	}

	private static RouteView.Follower follower(SubjectRef subject, List<SourceRemark<RouteFollower>> told,
			Lookup taxonomyLookup) {
		return new RouteView.Follower(subject,
				taxonomyLookup.said(told, (one) -> Objects.requireNonNullElse(one.note(), ""), RouteFollower::locator));
	}

	private static List<RouteView.Said> remarks(List<SourceRemark<RouteRemark>> remarks, Lookup taxonomyLookup) {
		return taxonomyLookup.said(remarks, RouteRemark::words, RouteRemark::locator);
	}

	/**
	 * How a route stands beside others.
	 *
	 * @param route its name; empty for what is said of a whole taxonomy, as is its path
	 */
	record Reading(String route, String path, List<RouteView.Said> said) {
	}

	/** By the id of the route, the oldest first. */
	private Map<String, List<RouteView.Placed>> byRoute() {
		List<Statement> stated = this.statements.findByPropertyOrderBySubjectIdAscSourceIdAsc(Property.ROUTE);
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

	/**
	 * What is looked up for showing taxonomies.
	 *
	 * @param models by the id of the route they are placed on
	 */
	record Lookup(Map<String, SourceRef> sources, Map<String, SubjectRef> subjects,
			Map<String, List<RouteView.Placed>> models) {

		Attribution attribution(SourceRemark<?> remark, @Nullable Locator locator) {
			return Attribution.of(this.sources, remark.sourceId(), locator);
		}

		boolean isEditor(SourceRemark<?> remark) {
			return attribution(remark, null).isEditor();
		}

		/**
		 * What is told, in the order of its sources.
		 * @param words of one telling; empty if it has none, and left out if absent
		 */
		<T> List<RouteView.Said> said(List<SourceRemark<T>> all, Function<T, @Nullable String> words,
				Function<T, @Nullable Locator> place) {
			Map<String, List<Attribution>> said = new LinkedHashMap<>();
			for (SourceRemark<T> remark : all) {
				String here = words.apply(remark.what());
				if (here != null) {
					said.computeIfAbsent(here, (key) -> new ArrayList<>())
						.add(attribution(remark, place.apply(remark.what())));
				}
			}
			return said.entrySet().stream().map((one) -> new RouteView.Said(one.getKey(), one.getValue())).toList();
		}

	}

}
