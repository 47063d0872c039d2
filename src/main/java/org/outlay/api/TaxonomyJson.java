package org.outlay.api;

import java.util.List;
import java.util.Objects;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.aimodel.Aspect;
import org.outlay.aimodel.Follower;
import org.outlay.aimodel.Remark;
import org.outlay.aimodel.Route;
import org.outlay.aimodel.Taxonomy;
import org.outlay.aimodel.Told;
import org.outlay.aimodel.ToldRoute;
import org.outlay.aimodel.ToldTaxonomy;
import org.outlay.ledger.SourceRef;
import org.outlay.source.Locator;
import org.outlay.source.Tier;

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

	static TaxonomyJson of(ToldTaxonomy taxonomy, List<Placed> models, Names names) {
		return new TaxonomyJson(taxonomy.id(), taxonomy.name(), taxonomy.classifies(),
				taxonomy.tellings().stream().map((told) -> TellingJson.of(told, names)).toList(),
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

		static TellingJson of(Told<Taxonomy> told, Names names) {
			SourceRef source = names.known(told.sourceId());
			Taxonomy what = told.what();
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

		static RouteJson of(ToldRoute route, List<Placed> models, Names names) {
			return new RouteJson(route.id(), route.name(), printed(route, names),
					route.remarks().stream().map((told) -> RemarkJson.of(told, names)).toList(),
					models.stream()
						.filter((placed) -> placed.route().equals(route.id()))
						.map((placed) -> new FollowerJson(names.knownSubject(placed.model()), null,
								Ref.of(names.known(placed.source())), LocatorJson.ofNullable(placed.locator())))
						.toList(),
					route.followers()
						.values()
						.stream()
						.flatMap(List::stream)
						.map((told) -> FollowerJson.of(told, names))
						.toList(),
					route.path());
		}

		private static List<AttestedJson> printed(ToldRoute route, Names names) {
			return route.tellings()
				.stream()
				.filter((told) -> told.what().asPrinted() != null)
				.map((told) -> printed(told.sourceId(), told.what(), names))
				.toList();
		}

		private static AttestedJson printed(String source, Route route, Names names) {
			return new AttestedJson(Objects.requireNonNull(route.asPrinted()), Ref.of(names.known(source)),
					LocatorJson.ofNullable(route.locator()), false);
		}

	}

	/** What one source says of a route in one place. */
	@Schema(name = "RouteRemark")
	record RemarkJson(@Schema(description = "What it is about.", example = "limits") Aspect aspect,
			@Schema(description = "Our own words.") String words, @Schema(description = "The source.") Ref source,
			@Schema(description = "Where in the source; null for what the editor adds.") @Nullable LocatorJson locator,
			@Schema(description = "Whether Outlay's editor adds it, beyond the sources.") boolean editor) {

		static RemarkJson of(Told<Remark> told, Names names) {
			SourceRef source = names.known(told.sourceId());
			return new RemarkJson(told.what().aspect(), told.what().words(), Ref.of(source),
					LocatorJson.ofNullable(told.what().locator()), source.tier() == Tier.EDITOR);
		}

	}

	/** Who is seen on a route, by one source in one place. */
	@Schema(name = "RouteFollower")
	record FollowerJson(@Schema(description = "Whom.") Ref subject,
			@Schema(description = "Our own words.") @Nullable String note,
			@Schema(description = "The source.") Ref source,
			@Schema(description = "Where in the source; null for what the editor adds.") @Nullable LocatorJson locator) {

		static FollowerJson of(Told<Follower> told, Names names) {
			Follower follower = told.what();
			return new FollowerJson(names.knownSubject(follower.subjectId()), follower.note(),
					Ref.of(names.known(told.sourceId())), LocatorJson.ofNullable(follower.locator()));
		}

	}

}
