package org.outlay.publishing.dataset;

import java.util.List;
import java.util.stream.Stream;

import org.outlay.facts.taxonomy.Route;
import org.outlay.facts.taxonomy.RouteAspect;
import org.outlay.facts.taxonomy.RouteRemark;
import org.outlay.facts.taxonomy.SourceRemark;
import org.outlay.facts.taxonomy.Taxonomies;
import org.outlay.facts.taxonomy.TaxonomyAcrossSources;
import org.outlay.publishing.tabular.Table;

import org.springframework.stereotype.Component;

/** The ways in which sources tell models apart, and what they tell apart into. */
@Component
class TaxonomyTables {

	private static final String TAXONOMIES = "taxonomies";

	private static final Table<TaxonomyAcrossSources> TAXONOMY = Table
		.<TaxonomyAcrossSources>of(TAXONOMIES, "Taxonomies",
				"A way to tell models apart; different ones are never joined.", "id")
		.text("id", "Stable id.", TaxonomyAcrossSources::id)
		.text("name", "Its name; in brackets where the source prints none and this one is ours.",
				TaxonomyAcrossSources::name)
		.text("classifies", "What it tells apart.", TaxonomyAcrossSources::classifies)
		.list("routes", "Its routes by id, in the order of its source.",
				(taxonomy) -> taxonomy.routes().stream().map((route) -> route.id()).toList())
		.list("sources", "Who tells of it by id, the strongest source first, the editor last.",
				(taxonomy) -> taxonomy.tellings().stream().map((told) -> told.sourceId()).toList())
		.text("page", "The path of its page on this site.", (taxonomy) -> "/models/routes#" + taxonomy.id());

	private static final Table<Line> ROUTE = Table
		.<Line>of("routes", "Routes",
				"A route of a taxonomy, as one source tells it; our words but for the name printed.", "id", "source")
		.text("id", "Stable id, of one taxonomy only.", (line) -> line.route().id())
		.text("taxonomy", "The taxonomy it is of.", Line::taxonomy)
		.to(TAXONOMIES, "id")
		.text("name", "What it is called here.", (line) -> line.route().name())
		.text("as_printed?", "Its name as the source prints it; empty for the editor.",
				(line) -> line.route().asPrinted())
		.list("idea?", "What it builds on, each with its place.", (line) -> line.remarks(RouteAspect.IDEA))
		.list("makes?", "What it makes.", (line) -> line.remarks(RouteAspect.MAKES))
		.list("limits?", "Where it ends.", (line) -> line.remarks(RouteAspect.LIMITS))
		.list("uses?", "What it is used for, or is to be.", (line) -> line.remarks(RouteAspect.USES))
		.list("beside?", "How it stands beside the routes of other taxonomies; the editor's reading.",
				(line) -> line.remarks(RouteAspect.BESIDE))
		.list("followers?", "Companies, products and people seen on it, by id; models name their route themselves.",
				(line) -> line.route().followers().stream().map((one) -> one.subjectId()).toList())
		.text("source", "Id of the source.", Line::source)
		.to("sources", "id")
		.maybe(SharedColumns.LOCATOR, (line) -> line.route().locator())
		.text("page", "Its place on a page of this site.", (line) -> "/models/routes#" + line.route().id());

	private final Taxonomies taxonomies;

	TaxonomyTables(Taxonomies taxonomies) {
		this.taxonomies = taxonomies;
	}

	PublishedTable<TaxonomyAcrossSources, ?> taxonomies() {
		return PlainTable.of(TAXONOMY, (view) -> this.taxonomies.all());
	}

	PublishedTable<Line, ?> routes() {
		return PlainTable.of(ROUTE, (view) -> this.taxonomies.all().stream().flatMap(TaxonomyTables::lines).toList());
	}

	private static Stream<Line> lines(TaxonomyAcrossSources taxonomy) {
		return taxonomy.routes()
			.stream()
			.flatMap((route) -> route.tellings().stream().map((told) -> Line.of(taxonomy.id(), told)));
	}

	/** A route as one source tells it. */
	record Line(String taxonomy, String source, Route route) {

		static Line of(String taxonomy, SourceRemark<Route> told) {
			return new Line(taxonomy, told.sourceId(), told.what());
		}

		List<String> remarks(RouteAspect routeAspect) {
			return this.route.remarks().stream().filter((one) -> one.aspect() == routeAspect).map(Line::words).toList();
		}

		private static String words(RouteRemark routeRemark) {
			return (routeRemark.locator() != null) ? routeRemark.words() + " (" + routeRemark.locator().words() + ")"
					: routeRemark.words();
		}

	}

}
