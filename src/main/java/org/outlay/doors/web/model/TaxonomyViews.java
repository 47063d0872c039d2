package org.outlay.doors.web.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.model.AiModel;
import org.outlay.facts.model.AiModels;
import org.outlay.facts.source.Locator;
import org.outlay.facts.subject.Property;
import org.outlay.facts.subject.Statement;
import org.outlay.facts.subject.Statements;
import org.outlay.facts.taxonomy.Route;
import org.outlay.facts.taxonomy.RouteAcrossSources;
import org.outlay.facts.taxonomy.SourceRemark;
import org.outlay.facts.taxonomy.Taxonomies;
import org.outlay.facts.taxonomy.Taxonomy;
import org.outlay.facts.taxonomy.TaxonomyAcrossSources;
import org.outlay.readings.figures.Attribution;
import org.outlay.readings.figures.ModelFamily;
import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.values.english.English;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Makes taxonomies ready to show. The editor's own readings are kept apart. */
@Component
record TaxonomyViews(Taxonomies taxonomies, Lookups lookups, AiModels models, Statements statements) {

	/** The aspects that pages compare; {@link #readings()} has the remaining one. */
	private static final List<Map.Entry<Route.Aspect, String>> ASPECTS = List.of(
			Map.entry(Route.Aspect.IDEA, "Builds on"), Map.entry(Route.Aspect.MAKES, "Makes"),
			Map.entry(Route.Aspect.LIMITS, "Where it ends"), Map.entry(Route.Aspect.USES, "Used for"));

	List<TaxonomyView> all() {
		List<TaxonomyAcrossSources> all = this.taxonomies.all();
		return all.stream().map(lookUp(all)::taxonomy).toList();
	}

	/** How routes compare with those of other taxonomies, as the editor reads them. */
	List<Reading> readings() {
		List<TaxonomyAcrossSources> all = this.taxonomies.all();
		Known known = lookUp(all);
		return all.stream()
			.flatMap((taxonomy) -> Stream.concat(
					Stream.of(new Reading("", "",
							known.notes(taxonomy.tellings().stream().filter(known::isEditor).toList()))),
					taxonomy.routes()
						.stream()
						.map((route) -> new Reading(route.name(), route.path(),
								known.remarks(route, Route.Aspect.BESIDE)))))
			.filter((reading) -> !reading.said().isEmpty())
			.toList();
	}

	private Known lookUp(List<TaxonomyAcrossSources> all) {
		List<Statement> placed = this.statements.findByPropertyOrderBySubjectIdAscSourceIdAsc(Property.ROUTE);
		List<AiModel> models = this.models.findAll(Sort.by("name")).stream().sorted(ModelFamily.OLDEST_FIRST).toList();
		Map<String, SourceRef> sources = this.lookups.sources(Stream
			.concat(placed.stream().map(Statement::sourceId),
					all.stream().flatMap((taxonomy) -> taxonomy.tellings().stream()).map(SourceRemark::sourceId))
			.collect(Collectors.toSet()));
		Map<String, SubjectRef> subjects = this.lookups.subjects(
				Stream
					.concat(models.stream().map(AiModel::developerId).filter(Objects::nonNull),
							all.stream()
								.flatMap((taxonomy) -> taxonomy.routes().stream())
								.flatMap((route) -> route.followers().keySet().stream()))
					.collect(Collectors.toSet()));
		return new Known(sources, subjects, models, placed);
	}

	/**
	 * The editor's remarks on how a route compares with others.
	 *
	 * @param route its name; empty for remarks on a whole taxonomy, as is its path
	 */
	record Reading(String route, String path, List<TaxonomyView.Said> said) {
	}

	/**
	 * Everything that was looked up to show taxonomies.
	 *
	 * @param models all of them, oldest first
	 * @param placed the statements that place models on routes
	 */
	private record Known(Map<String, SourceRef> sources, Map<String, SubjectRef> subjects, List<AiModel> models,
			List<Statement> placed) {

		private Attribution attribution(SourceRemark<?> remark, @Nullable Locator locator) {
			return Attribution.of(this.sources, remark.sourceId(), locator);
		}

		boolean isEditor(SourceRemark<?> remark) {
			return attribution(remark, null).isEditor();
		}

		TaxonomyView taxonomy(TaxonomyAcrossSources taxonomy) {
			List<SourceRemark<Taxonomy>> all = taxonomy.tellings();
			List<SourceRemark<Taxonomy>> sourced = all.stream().filter((remark) -> !isEditor(remark)).toList();
			return new TaxonomyView(taxonomy.id(), attribution(all.get(0), all.get(0).what().locator()),
					plain(taxonomy.name()), taxonomy.classifies(),
					said(sourced.stream().skip(1).toList(), (one) -> plain(one.name()), Taxonomy::locator),
					notes(sourced), taxonomy.routes().stream().map(this::route).toList());
		}

		List<TaxonomyView.Said> notes(List<SourceRemark<Taxonomy>> remarks) {
			return said(remarks, Taxonomy::note, Taxonomy::locator);
		}

		/** A name of ours is in brackets in the record; a heading needs none. */
		private static String plain(String name) {
			return name.replaceAll("^\\[(.*)]$", "$1");
		}

		private TaxonomyView.RouteView route(RouteAcrossSources route) {
			return new TaxonomyView.RouteView(route.id(), route.name(), route.path(),
					said(route.tellings(), Route::asPrinted, Route::locator),
					ASPECTS.stream()
						.map((one) -> new TaxonomyView.Aspect(one.getValue(), remarks(route, one.getKey())))
						.toList(),
					placed(route.id()),
					route.followers()
						.entrySet()
						.stream()
						.map((one) -> new TaxonomyView.Follower(Objects.requireNonNull(this.subjects.get(one.getKey())),
								said(one.getValue(), (follower) -> Objects.requireNonNullElse(follower.note(), ""),
										Route.Follower::locator)))
						.toList());
		}

		List<TaxonomyView.Said> remarks(RouteAcrossSources route, Route.Aspect aspect) {
			return said(route.remarks(aspect), Route.Remark::words, Route.Remark::locator);
		}

		private List<TaxonomyView.Placed> placed(String route) {
			Map<String, List<Attribution>> attributions = this.placed.stream()
				.filter((one) -> one.value().equals(route))
				.collect(Collectors.groupingBy(Statement::subjectId, Collectors.mapping(
						(one) -> Attribution.of(this.sources, one.sourceId(), one.locator()), Collectors.toList())));
			return this.models.stream()
				.filter((model) -> attributions.containsKey(model.id()))
				.map((model) -> new TaxonomyView.Placed(SubjectRef.of(model), this.subjects.get(model.developerId()),
						ModelFamily.released(model) + ", " + ModelFamily.openness(model),
						Objects.requireNonNull(attributions.get(model.id()))))
				.toList();
		}

		/**
		 * Remarks in the order of their sources, equal ones as one.
		 * @param words of one remark, which is omitted if they are null
		 */
		private <T> List<TaxonomyView.Said> said(List<SourceRemark<T>> all, Function<T, @Nullable String> words,
				Function<T, @Nullable Locator> place) {
			Map<String, List<Attribution>> said = new LinkedHashMap<>();
			for (SourceRemark<T> remark : all) {
				String here = words.apply(remark.what());
				if (here != null) {
					said.computeIfAbsent(here, (key) -> new ArrayList<>())
						.add(attribution(remark, place.apply(remark.what())));
				}
			}
			return said.entrySet().stream().map((one) -> new TaxonomyView.Said(one.getKey(), one.getValue())).toList();
		}

	}

	/**
	 * A taxonomy as pages show it.
	 *
	 * @param by its strongest source
	 * @param heading {@code "Three routes to world models"}
	 * @param retold the names that other sources use for it
	 * @param notes our own words on what each source says of it as a whole
	 */
	record TaxonomyView(String id, Attribution by, String heading, String classifies, List<Said> retold,
			List<Said> notes, List<RouteView> routes) {

		public String path() {
			return "/models/routes#" + this.id;
		}

		/**
		 * A route.
		 *
		 * @param printed its name as each source prints it
		 * @param aspects remarks by aspect, in the same order for all routes
		 * @param models the models placed on it, oldest first
		 * @param followers others that sources see on it
		 */
		record RouteView(String id, String name, String path, List<Said> printed, List<Aspect> aspects,
				List<Placed> models, List<Follower> followers) {

			/** {@code "4 models"}. */
			public String count() {
				return English.count(this.models.size(), "model");
			}

		}

		/** Words, and all sources that use them. */
		record Said(String words, List<Attribution> attributions) {
		}

		/** The remarks on one aspect; empty if no source makes any. */
		record Aspect(String label, List<Said> remarks) {
		}

		/**
		 * A model on a route.
		 *
		 * @param facts its release and how open its weights are, in words
		 */
		record Placed(SubjectRef model, @Nullable SubjectRef developer, String facts, List<Attribution> attributions) {
		}

		/** A subject seen on a route, with a note for each place that says so. */
		record Follower(SubjectRef subject, List<Said> notes) {
		}

	}

}
