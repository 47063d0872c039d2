package org.outlay.doors.api.model;

import java.util.List;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.outlay.doors.api.list.ApiHandler;
import org.outlay.doors.api.list.ListMapping;
import org.outlay.doors.api.list.RowFields;
import org.outlay.doors.api.query.ListQuery;
import org.outlay.doors.api.query.PageOf;
import org.outlay.doors.api.query.Query;
import org.outlay.doors.api.shape.NamedRefs;
import org.outlay.facts.subject.Property;
import org.outlay.facts.subject.Statements;
import org.outlay.facts.taxonomy.RouteAcrossSources;
import org.outlay.facts.taxonomy.Taxonomies;
import org.outlay.facts.taxonomy.TaxonomyAcrossSources;
import org.outlay.readings.ledger.Lookups;

/** The taxonomies of models, as sources tell them. */
@ApiHandler
@Tag(name = "Models and products")
record TaxonomyApi(Taxonomies taxonomies, Statements statements, Lookups lookups) {

	private static final TaxonomyFields FIELDS = new TaxonomyFields();

	@Operation(operationId = "listTaxonomies", summary = "List taxonomies",
			description = "The ways in which sources tell models apart, each with its routes, what is said of them and"
					+ " who is placed on them; taxonomies of different sources are never joined.")
	@ListMapping(value = "/taxonomies", table = "taxonomies")
	PageOf<TaxonomyJson> list(TaxonomyQuery query) {
		return FIELDS.page(query.listing(), this.taxonomies.all(), this::rows);
	}

	private List<TaxonomyJson> rows(List<TaxonomyAcrossSources> page) {
		List<TaxonomyJson.Placed> models = this.statements.findByPropertyOrderBySubjectIdAscSourceIdAsc(Property.ROUTE)
			.stream()
			.map((one) -> new TaxonomyJson.Placed(one.subjectId(), one.value(), one.sourceId(), one.locator()))
			.toList();
		NamedRefs names = NamedRefs.of(this.lookups,
				Stream.concat(models.stream().map(TaxonomyJson.Placed::model),
						routes(page).flatMap((route) -> route.followers().keySet().stream())),
				Stream.concat(models.stream().map(TaxonomyJson.Placed::source), sources(page)));
		return page.stream().map((taxonomy) -> TaxonomyJson.of(taxonomy, models, names)).toList();
	}

	private static Stream<RouteAcrossSources> routes(List<TaxonomyAcrossSources> page) {
		return page.stream().flatMap((taxonomy) -> taxonomy.routes().stream());
	}

	/** Whoever tells of a route tells of its taxonomy. */
	private static Stream<String> sources(List<TaxonomyAcrossSources> page) {
		return page.stream().flatMap((taxonomy) -> taxonomy.tellings().stream()).map((remark) -> remark.sourceId());
	}

	/** What taxonomies can be sorted by. */
	static final class TaxonomyFields extends RowFields<TaxonomyAcrossSources> {

		TaxonomyFields() {
			sort("id", TaxonomyAcrossSources::id);
			sort("name", TaxonomyAcrossSources::name);
			count("classifies", TaxonomyAcrossSources::classifies);
		}

	}

	/** What lists of taxonomies are asked with. */
	record TaxonomyQuery(ListQuery<TaxonomyFields> listing) implements Query {
	}

}
