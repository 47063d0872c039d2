package org.outlay.publishing.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.outlay.facts.claim.ClaimType;
import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.facts.taxonomy.Taxonomies;
import org.outlay.publishing.tabular.Table;
import org.outlay.readings.change.Changes;
import org.outlay.readings.comparison.Comparison;
import org.outlay.readings.conversion.Conversions;
import org.outlay.readings.coverage.CoverageGrid;
import org.outlay.readings.headline.ResolvedQuantities;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.readings.ledger.Quantities;
import org.outlay.readings.search.Search.Hit;
import org.outlay.readings.view.PointOfView;

import org.springframework.stereotype.Component;

/** All tables Outlay publishes. */
@Component
public class PublishedTables {

	/** The names of {@link #all}. */
	public static final List<String> NAMES = List.of("claims", "capex", "data_budgets", "quantities", "changes",
			"companies", "models", "products", "people", "roles", "events", "event_reports", "taxonomies", "routes",
			"sources", "measures", "families", "bases", "parts", "rate_series", "rates", "implied_rates");

	private static final Table<Hit> HIT = Table.<Hit>of("search", "Search", "One result of a search.", "type", "id")
		.text("type", "Type: company, model, product, person, source or claim.", Hit::type)
		.text("id", "Stable id.", Hit::id)
		.text("title", "Name or title.", Hit::title)
		.text("matched", "Name, alias, title or printed words that contain the search term.", Hit::matched)
		.text("page", "Path of its page on this site.", Hit::path);

	private static final PublishedTable<Hit, ?> HITS = PublishedTable.of(HIT, (view) -> List.of());

	private final ClaimTable claimTable;

	private final PublishedTable<Figure, ?> claims;

	private final PublishedTable<Figure, ?> capex;

	private final PublishedTable<Figure, ?> dataBudgets;

	private final List<PublishedTable<?, ?>> all = new ArrayList<>();

	PublishedTables(Ledger ledger, Quantities quantities, Conversions conversions, ResolvedQuantities resolved,
			Changes changes, Taxonomies taxonomies, SubjectTables subjects, RecordTables records,
			DictionaryTables dictionary) {
		this.claimTable = new ClaimTable(ledger, conversions);
		this.claims = this.claimTable.of("claims", "Claims", "One source's statement of one quantity.", null);
		this.capex = this.claimTable.of("capex", "Capital expenditure",
				"A claim of capital expenditure or AI investment; never add different families of bases, or a group to its members.",
				ClaimType.CAPEX);
		this.dataBudgets = this.claimTable.of("data_budgets", "Data budgets", "A claim of a budget for training data.",
				ClaimType.DATA_BUDGET);
		this.all.addAll(List.of(this.claims, this.capex, this.dataBudgets,
				new QuantityTable(quantities, resolved).table(), ChangeTable.of(changes)));
		this.all.addAll(subjects.tables());
		this.all.addAll(records.rolesAndEvents());
		this.all.addAll(TaxonomyTables.of(taxonomies));
		this.all.add(records.bySource());
		this.all.addAll(dictionary.tables());
	}

	/** The tables in the order in which they are listed everywhere. */
	public List<PublishedTable<?, ?>> all() {
		return List.copyOf(this.all);
	}

	/**
	 * One of {@link #all} or the table of search results, by name; {@code data-budgets}
	 * is the same as {@code data_budgets}.
	 */
	public Optional<PublishedTable<?, ?>> find(String name, PointOfView view) {
		return Stream.concat(this.all.stream(), Stream.of(HITS))
			.filter((one) -> one.table(view).name().equals(name.replace('-', '_')))
			.findFirst();
	}

	/** Not one of {@link #all}, because it shows given comparisons. */
	public PublishedTable<Comparison, ?> comparison() {
		return ComparisonTable.PUBLISHED;
	}

	/** Not one of {@link #all}, because it shows given grids. */
	public PublishedTable<CoverageGrid, ?> coverage() {
		return CoverageTable.PUBLISHED;
	}

	public PublishedTable<Figure, ?> claims() {
		return this.claims;
	}

	/** The claims that pass a filter, sorted by quantity. */
	public Stream<Figure> claims(ClaimFilter filter) {
		return this.claimTable.passing(filter);
	}

	public PublishedTable<Figure, ?> capex() {
		return this.capex;
	}

	public PublishedTable<Figure, ?> dataBudgets() {
		return this.dataBudgets;
	}

}
