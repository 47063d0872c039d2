package org.outlay.publishing.dataset;

import java.util.List;
import java.util.stream.Stream;

import org.outlay.facts.taxonomy.Route;
import org.outlay.facts.taxonomy.Taxonomies;
import org.outlay.facts.taxonomy.TaxonomyAcrossSources;
import org.outlay.publishing.tabular.Table;

/** Taxonomies of models and their routes, each a table. */
final class TaxonomyTables {

	private static final Table<TaxonomyAcrossSources> TAXONOMY = Table
		.<TaxonomyAcrossSources>of("taxonomies", "Taxonomies",
				"A classification of models; different ones are never merged.", "id")
		.text("id", "Stable id.", TaxonomyAcrossSources::id)
		.text("name", "Name; in brackets if the source prints none and this one is ours.", TaxonomyAcrossSources::name)
		.text("classifies", "Subject of the classification.", TaxonomyAcrossSources::classifies)
		.list("routes", "Ids of its routes, in the order of its source.",
				(taxonomy) -> taxonomy.routes().stream().map((route) -> route.id()).toList())
		.list("sources", "Ids of its sources, strongest first, the editor last.",
				(taxonomy) -> taxonomy.tellings().stream().map((told) -> told.sourceId()).toList())
		.text("page", "Path of its page on this site.", (taxonomy) -> "/models/routes#" + taxonomy.id());

	private static final Table<Line> ROUTE = Table
		.<Line>of("routes", "Routes",
				"A route of a taxonomy according to one source, in our words except for the printed name.", "id",
				"source")
		.text("id", "Stable id, of one taxonomy only.", (line) -> line.route().id())
		.text("taxonomy -> taxonomies.id", "Id of the taxonomy.", Line::taxonomy)
		.text("name", "Name used by Outlay.", (line) -> line.route().name())
		.text("as_printed?", "Name as printed in the source; empty for the editor.", (line) -> line.route().asPrinted())
		.list("idea?", "Ideas it builds on, each with its place in the source.",
				(line) -> line.remarks(Route.Aspect.IDEA))
		.list("makes?", "Products of the route.", (line) -> line.remarks(Route.Aspect.MAKES))
		.list("limits?", "Limits of the route.", (line) -> line.remarks(Route.Aspect.LIMITS))
		.list("uses?", "Present or intended uses.", (line) -> line.remarks(Route.Aspect.USES))
		.list("beside?", "How it compares with the routes of other taxonomies, according to the editor.",
				(line) -> line.remarks(Route.Aspect.BESIDE))
		.list("followers?", "Ids of companies, products and people following it; models name their own route.",
				(line) -> line.route().followers().stream().map((one) -> one.subjectId()).toList())
		.text("source -> sources.id", "Id of the source.", Line::source)
		.maybe(SharedColumns.LOCATOR, (line) -> line.route().locator())
		.text("page", "Its place on a page of this site.", (line) -> "/models/routes#" + line.route().id());

	private TaxonomyTables() {
	}

	static List<PublishedTable<?, ?>> of(Taxonomies taxonomies) {
		return List.of(PublishedTable.of(TAXONOMY, (view) -> taxonomies.all()),
				PublishedTable.of(ROUTE, (view) -> taxonomies.all().stream().flatMap(TaxonomyTables::lines).toList()));
	}

	private static Stream<Line> lines(TaxonomyAcrossSources taxonomy) {
		return taxonomy.routes()
			.stream()
			.flatMap((route) -> route.tellings()
				.stream()
				.map((told) -> new Line(taxonomy.id(), told.sourceId(), told.what())));
	}

	/** A route according to one source. */
	record Line(String taxonomy, String source, Route route) {

		List<String> remarks(Route.Aspect aspect) {
			return this.route.remarks().stream().filter((one) -> one.aspect() == aspect).map(Line::words).toList();
		}

		private static String words(Route.Remark remark) {
			return (remark.locator() != null) ? remark.words() + " (" + remark.locator().words() + ")" : remark.words();
		}

	}

}
