package org.outlay.api;

import java.util.List;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.outlay.aimodel.Taxonomies;
import org.outlay.aimodel.ToldRoute;
import org.outlay.aimodel.ToldTaxonomy;
import org.outlay.ledger.References;
import org.outlay.subject.Property;
import org.outlay.subject.Statements;

/** The taxonomies of models, as sources tell them. */
@ApiHandler
@Tag(name = "Models and products")
class TaxonomyApi {

	private static final TaxonomyFields FIELDS = new TaxonomyFields();

	private final Taxonomies taxonomies;

	private final Statements statements;

	private final References references;

	TaxonomyApi(Taxonomies taxonomies, Statements statements, References references) {
		this.taxonomies = taxonomies;
		this.statements = statements;
		this.references = references;
	}

	@Operation(operationId = "listTaxonomies", summary = "List taxonomies",
			description = "The ways in which sources tell models apart, each with its routes, what is said of them and"
					+ " who is placed on them; taxonomies of different sources are never joined.")
	@ListMapping(value = "/taxonomies", table = "taxonomies")
	PageOf<TaxonomyJson> list(TaxonomyQuery query) {
		return FIELDS.page(query.listing(), this.taxonomies.all(), this::rows);
	}

	private List<TaxonomyJson> rows(List<ToldTaxonomy> page) {
		List<TaxonomyJson.Placed> models = this.statements
			.findByPropertyOrderBySubjectIdAscSourceIdAsc(Property.ROUTE.code())
			.stream()
			.map((one) -> new TaxonomyJson.Placed(one.subjectId(), one.value(), one.sourceId(), one.locator()))
			.toList();
		Names names = Names.of(this.references,
				Stream.concat(models.stream().map(TaxonomyJson.Placed::model),
						routes(page).flatMap((route) -> route.followers().keySet().stream())),
				Stream.concat(models.stream().map(TaxonomyJson.Placed::source), sources(page)));
		return page.stream().map((taxonomy) -> TaxonomyJson.of(taxonomy, models, names)).toList();
	}

	private static Stream<ToldRoute> routes(List<ToldTaxonomy> page) {
		return page.stream().flatMap((taxonomy) -> taxonomy.routes().stream());
	}

	/** Whoever tells of a route tells of its taxonomy. */
	private static Stream<String> sources(List<ToldTaxonomy> page) {
		return page.stream().flatMap((taxonomy) -> taxonomy.tellings().stream()).map((told) -> told.sourceId());
	}

	/** What taxonomies can be sorted by. */
	static final class TaxonomyFields extends RowFields<ToldTaxonomy> {

		TaxonomyFields() {
			sort("id", ToldTaxonomy::id);
			sort("name", ToldTaxonomy::name);
			count("classifies", ToldTaxonomy::classifies);
		}

	}

	/** What lists of taxonomies are asked with. */
	record TaxonomyQuery(Listing<TaxonomyFields> listing) implements Query {
	}

}
