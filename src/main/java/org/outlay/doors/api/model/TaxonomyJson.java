package org.outlay.doors.api.model;

import java.util.List;
import java.util.Objects;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.shape.AttestedJson;
import org.outlay.doors.api.shape.LocatorJson;
import org.outlay.doors.api.shape.NamedRefs;
import org.outlay.doors.api.shape.Ref;
import org.outlay.facts.source.Locator;
import org.outlay.facts.source.Tier;
import org.outlay.facts.taxonomy.Route;
import org.outlay.facts.taxonomy.RouteAcrossSources;
import org.outlay.facts.taxonomy.RouteAspect;
import org.outlay.facts.taxonomy.RouteFollower;
import org.outlay.facts.taxonomy.RouteRemark;
import org.outlay.facts.taxonomy.SourceRemark;
import org.outlay.facts.taxonomy.Taxonomy;
import org.outlay.facts.taxonomy.TaxonomyAcrossSources;
import org.outlay.readings.ledger.SourceRef;

/** A way to tell things apart, with all that sources tell of it. */
@Schema(name = "Taxonomy")
record TaxonomyJson(@Schema(description = "Stable, never used again.", example = "xinlichang-routes") String id,
		@Schema(description = "Its name; in brackets where the source prints none.",
				example = "[Three routes to world models]") String name,
		@Schema(description = "What it tells apart.", example = "world models") String classifies,
		@Schema(description = "Who tells of it, the strongest source first, the editor last.") List<TellingJson> tellings,
		@Schema(description = "What it tells apart into, in the order of its source.") List<RouteJson> routes,
		@Schema(description = "The path of its page for readers.",
				example = "/models/routes#xinlichang-routes") String page) {

	static TaxonomyJson of(TaxonomyAcrossSources taxonomy, List<Placed> models, NamedRefs names) {
		return new TaxonomyJson(taxonomy.id(), taxonomy.name(), taxonomy.classifies(),
				taxonomy.tellings().stream().map((remark) -> TellingJson.of(remark, names)).toList(),
				taxonomy.routes().stream().map((route) -> RouteJson.of(route, models, names)).toList(),
				"/models/routes#" + taxonomy.id());
	}

	/** A model that a source places on a route. */
	record Placed(String model, String route, String source, @Nullable Locator locator) {
	}

	/** What one source says of a taxonomy as a whole. */
	@Schema(name = "TaxonomyTelling")
	record TellingJson(@Schema(description = "The name it has there; in brackets where it is ours.") String name,
			@Schema(description = "Our own words.") @Nullable String note,
			@Schema(description = "The source.") Ref source,
			@Schema(description = "Where in the source; null for what the editor adds.") @Nullable LocatorJson locator,
			@Schema(description = "Whether it is Outlay's editor, beyond the sources.") boolean editor) {

		static TellingJson of(SourceRemark<Taxonomy> remark, NamedRefs names) {
			SourceRef source = names.known(remark.sourceId());
			Taxonomy what = remark.what();
			return new TellingJson(what.name(), what.note(), Ref.of(source), LocatorJson.ofNullable(what.locator()),
					source.tier() == Tier.EDITOR);
		}

	}

	/** A class of a taxonomy. */
	@Schema(name = "Route")
	record RouteJson(
			@Schema(description = "Stable, of one taxonomy only; the value of a model's route.",
					example = "video-based") String id,
			@Schema(description = "What readers call it.", example = "Video-based world models") String name,
			@Schema(description = "Its name as each source prints it.") List<AttestedJson> printed,
			@Schema(description = "What is said of it, in our own words.") List<RemarkJson> remarks,
			@Schema(description = "The models each source places on it.") List<FollowerJson> models,
			@Schema(description = "Companies, products and people each source sees on it.") List<FollowerJson> followers,
			@Schema(description = "Its place on the page for readers.",
					example = "/models/routes#video-based") String page) {

		static RouteJson of(RouteAcrossSources route, List<Placed> models, NamedRefs names) {
			return new RouteJson(route.id(), route.name(), printed(route, names),
					route.remarks().stream().map((remark) -> RemarkJson.of(remark, names)).toList(),
					models.stream()
						.filter((placed) -> placed.route().equals(route.id()))
						.map((placed) -> new FollowerJson(names.knownSubject(placed.model()), null,
								Ref.of(names.known(placed.source())), LocatorJson.ofNullable(placed.locator())))
						.toList(),
					route.followers()
						.values()
						.stream()
						.flatMap(List::stream)
						.map((remark) -> FollowerJson.of(remark, names))
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

	/** What one source says of a route in one place. */
	@Schema(name = "RouteRemark")
	record RemarkJson(@Schema(description = "What it is about.", example = "limits") RouteAspect aspect,
			@Schema(description = "Our own words.") String words, @Schema(description = "The source.") Ref source,
			@Schema(description = "Where in the source; null for what the editor adds.") @Nullable LocatorJson locator,
			@Schema(description = "Whether Outlay's editor adds it, beyond the sources.") boolean editor) {

		static RemarkJson of(SourceRemark<RouteRemark> remark, NamedRefs names) {
			SourceRef source = names.known(remark.sourceId());
			return new RemarkJson(remark.what().aspect(), remark.what().words(), Ref.of(source),
					LocatorJson.ofNullable(remark.what().locator()), source.tier() == Tier.EDITOR);
		}

	}

	/** Who is seen on a route, by one source in one place. */
	@Schema(name = "RouteFollower")
	record FollowerJson(@Schema(description = "Whom.") Ref subject,
			@Schema(description = "Our own words.") @Nullable String note,
			@Schema(description = "The source.") Ref source,
			@Schema(description = "Where in the source; null for what the editor adds.") @Nullable LocatorJson locator) {

		static FollowerJson of(SourceRemark<RouteFollower> remark, NamedRefs names) {
			RouteFollower routeFollower = remark.what();
			return new FollowerJson(names.knownSubject(routeFollower.subjectId()), routeFollower.note(),
					Ref.of(names.known(remark.sourceId())), LocatorJson.ofNullable(routeFollower.locator()));
		}

	}

}
