package org.outlay.doors.api.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.list.ApiHandler;
import org.outlay.doors.api.list.ListMapping;
import org.outlay.doors.api.query.ListFields;
import org.outlay.doors.api.query.ListQuery;
import org.outlay.doors.api.query.PageOf;
import org.outlay.doors.api.query.Query;
import org.outlay.doors.api.shape.CitedSourceJson.LocatorJson;
import org.outlay.doors.api.shape.NamedRefs;
import org.outlay.doors.api.shape.Ref;
import org.outlay.doors.api.shape.StatementJson.AttestedJson;
import org.outlay.facts.source.Locator;
import org.outlay.facts.source.Tier;
import org.outlay.facts.subject.Property;
import org.outlay.facts.subject.Statements;
import org.outlay.facts.taxonomy.Route;
import org.outlay.facts.taxonomy.RouteAcrossSources;
import org.outlay.facts.taxonomy.SourceRemark;
import org.outlay.facts.taxonomy.Taxonomies;
import org.outlay.facts.taxonomy.Taxonomy;
import org.outlay.facts.taxonomy.TaxonomyAcrossSources;
import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.ledger.SourceRef;

/** The taxonomies of models, as sources report them. */
@ApiHandler("Models and products")
record TaxonomyApi(Taxonomies taxonomies, Statements statements, Lookups lookups) {

	private static final TaxonomyFields FIELDS = new TaxonomyFields();

	@Operation(operationId = "listTaxonomies", summary = "List taxonomies",
			description = "The classifications of models by sources, each with its routes, remarks and followers;"
					+ " taxonomies of different sources are never joined.")
	@ListMapping(value = "/taxonomies", table = "taxonomies")
	PageOf<TaxonomyJson> list(TaxonomyQuery query) {
		return FIELDS.page(query.listing(), this.taxonomies.all(), this::rows);
	}

	private List<TaxonomyJson> rows(List<TaxonomyAcrossSources> page) {
		List<Placed> models = this.statements.findByPropertyOrderBySubjectIdAscSourceIdAsc(Property.ROUTE)
			.stream()
			.map((one) -> new Placed(one.subjectId(), one.value(), one.sourceId(), one.locator()))
			.toList();
		NamedRefs names = NamedRefs.of(this.lookups,
				Stream.concat(models.stream().map(Placed::model),
						routes(page).flatMap((route) -> route.followers().keySet().stream())),
				Stream.concat(models.stream().map(Placed::source), sources(page)));
		return page.stream().map((taxonomy) -> TaxonomyJson.of(taxonomy, models, names)).toList();
	}

	private static Stream<RouteAcrossSources> routes(List<TaxonomyAcrossSources> page) {
		return page.stream().flatMap((taxonomy) -> taxonomy.routes().stream());
	}

	/** The sources of taxonomies, which include those of their routes. */
	private static Stream<String> sources(List<TaxonomyAcrossSources> page) {
		return page.stream().flatMap((taxonomy) -> taxonomy.tellings().stream()).map((remark) -> remark.sourceId());
	}

	/** The fields by which taxonomies can be sorted and counted. */
	static final class TaxonomyFields extends ListFields<TaxonomyAcrossSources> {

		TaxonomyFields() {
			sort("id", TaxonomyAcrossSources::id);
			sort("name", TaxonomyAcrossSources::name);
			count("classifies", TaxonomyAcrossSources::classifies);
		}

	}

	/** The parameters of the list of taxonomies. */
	record TaxonomyQuery(ListQuery<TaxonomyFields> listing) implements Query {
	}

	/** A classification, with the remarks of its sources. */
	record TaxonomyJson(@Schema(description = "Permanent; never reused.", example = "xinlichang-routes") String id,
			@Schema(description = "Its name; in brackets if the source prints none.",
					example = "[Three routes to world models]") String name,
			@Schema(description = "The things it classifies.", example = "world models") String classifies,
			@Schema(description = "The sources that report it, strongest first, the editor last.") List<TaxonomyTellingJson> tellings,
			@Schema(description = "Its classes, in the order of its source.") List<RouteJson> routes,
			@Schema(description = "The path of its page for readers.",
					example = "/models/routes#xinlichang-routes") String page) {

		static TaxonomyJson of(TaxonomyAcrossSources taxonomy, List<Placed> models, NamedRefs names) {
			return new TaxonomyJson(taxonomy.id(), taxonomy.name(), taxonomy.classifies(),
					taxonomy.tellings().stream().map((remark) -> TaxonomyTellingJson.of(remark, names)).toList(),
					taxonomy.routes().stream().map((route) -> RouteJson.of(route, models, names)).toList(),
					"/models/routes#" + taxonomy.id());
		}

	}

	/** A model that a source places on a route. */
	record Placed(String model, String route, String source, @Nullable Locator locator) {
	}

	/** A remark of one source on a taxonomy as a whole. */
	record TaxonomyTellingJson(@Schema(description = "The name in the source; in brackets if it is ours.") String name,
			@Schema(description = "The remark in our own words.") @Nullable String note,
			@Schema(description = "The source.") Ref source,
			@Schema(description = "The place in the source; null for additions by the editor.") @Nullable LocatorJson locator,
			@Schema(description = "Whether Outlay's editor added it.") boolean editor) {

		static TaxonomyTellingJson of(SourceRemark<Taxonomy> remark, NamedRefs names) {
			SourceRef source = names.known(remark.sourceId());
			Taxonomy what = remark.what();
			return new TaxonomyTellingJson(what.name(), what.note(), Ref.of(source),
					LocatorJson.ofNullable(what.locator()), source.tier() == Tier.EDITOR);
		}

	}

	/** A class of a taxonomy. */
	record RouteJson(
			@Schema(description = "Permanent; the value of a model's route.", example = "video-based") String id,
			@Schema(description = "The name for readers.", example = "Video-based world models") String name,
			@Schema(description = "Its name as each source prints it.") List<AttestedJson> printed,
			@Schema(description = "Remarks on it, in our own words.") List<RouteRemarkJson> remarks,
			@Schema(description = "The models that sources place on it.") List<RouteFollowerJson> models,
			@Schema(description = "The companies, products and people that sources place on it.") List<RouteFollowerJson> followers,
			@Schema(description = "Its path for readers.", example = "/models/routes#video-based") String page) {

		static RouteJson of(RouteAcrossSources route, List<Placed> models, NamedRefs names) {
			return new RouteJson(route.id(), route.name(), printed(route, names),
					route.remarks().stream().map((remark) -> RouteRemarkJson.of(remark, names)).toList(),
					models.stream()
						.filter((placed) -> placed.route().equals(route.id()))
						.map((placed) -> new RouteFollowerJson(names.knownSubject(placed.model()), null,
								Ref.of(names.known(placed.source())), LocatorJson.ofNullable(placed.locator())))
						.toList(),
					route.followers()
						.values()
						.stream()
						.flatMap(List::stream)
						.map((remark) -> RouteFollowerJson.of(remark, names))
						.toList(),
					route.path());
		}

		private static List<AttestedJson> printed(RouteAcrossSources route, NamedRefs names) {
			return route.tellings()
				.stream()
				.filter((remark) -> remark.what().asPrinted() != null)
				.map((remark) -> printed(remark.sourceId(), remark.what(), names))
				.toList();
		}

		private static AttestedJson printed(String source, Route route, NamedRefs names) {
			return new AttestedJson(Objects.requireNonNull(route.asPrinted()), Ref.of(names.known(source)),
					LocatorJson.ofNullable(route.locator()), false);
		}

	}

	/** A remark of one source on a route, in one place. */
	record RouteRemarkJson(@Schema(description = "The aspect it is about.", example = "limits") Route.Aspect aspect,
			@Schema(description = "The remark in our own words.") String words,
			@Schema(description = "The source.") Ref source,
			@Schema(description = "The place in the source; null for additions by the editor.") @Nullable LocatorJson locator,
			@Schema(description = "Whether Outlay's editor added it.") boolean editor) {

		static RouteRemarkJson of(SourceRemark<Route.Remark> remark, NamedRefs names) {
			SourceRef source = names.known(remark.sourceId());
			return new RouteRemarkJson(remark.what().aspect(), remark.what().words(), Ref.of(source),
					LocatorJson.ofNullable(remark.what().locator()), source.tier() == Tier.EDITOR);
		}

	}

	/** A subject that one source places on a route, in one place. */
	record RouteFollowerJson(@Schema(description = "The subject.") Ref subject,
			@Schema(description = "The remark in our own words.") @Nullable String note,
			@Schema(description = "The source.") Ref source,
			@Schema(description = "The place in the source; null for additions by the editor.") @Nullable LocatorJson locator) {

		static RouteFollowerJson of(SourceRemark<Route.Follower> remark, NamedRefs names) {
			Route.Follower routeFollower = remark.what();
			return new RouteFollowerJson(names.knownSubject(routeFollower.subjectId()), routeFollower.note(),
					Ref.of(names.known(remark.sourceId())), LocatorJson.ofNullable(routeFollower.locator()));
		}

	}

}
