package org.outlay.publishing.dataset;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.outlay.facts.claim.ClaimType;
import org.outlay.readings.change.Changes;
import org.outlay.readings.conversion.Conversions;
import org.outlay.readings.headline.ResolvedQuantities;
import org.outlay.readings.ledger.Ledger;
import org.outlay.readings.ledger.Quantities;
import org.outlay.readings.search.Hit;
import org.outlay.readings.view.PointOfView;

import org.springframework.stereotype.Component;

/** Every table Outlay publishes. */
@Component
public class PublishedTables {

	/** The names of {@link #all}. */
	public static final List<String> NAMES = List.of("claims", "capex", "data_budgets", "quantities", "changes",
			"companies", "models", "products", "people", "roles", "events", "taxonomies", "routes", "sources",
			"measures", "bases", "parts", "rate_series", "rates", "implied_rates");

	private final ClaimTable claims;

	private final ClaimTable capex;

	private final ClaimTable dataBudgets;

	private final PublishedTable<Hit, ?> hits;

	private final ComparisonTable comparison = new ComparisonTable();

	private final CoverageTable coverage = new CoverageTable();

	private final List<PublishedTable<?, ?>> all;

	PublishedTables(Ledger ledger, Quantities quantities, Conversions conversions, ResolvedQuantities resolved,
			Changes changes, SubjectTables subjects, RecordTables records, TaxonomyTables taxonomies,
			DictionaryTables dictionary, AnswerTables answers) {
		this.claims = new ClaimTable("claims", "Claims", "One source's statement of one quantity.", null, ledger,
				conversions);
		this.capex = new ClaimTable("capex", "Capital expenditure",
				"A claim of capital expenditure or AI investment; never add different bases, or a group to its members.",
				ClaimType.CAPEX, ledger, conversions);
		this.dataBudgets = new ClaimTable("data_budgets", "Data budgets", "A claim of a budget for training data.",
				ClaimType.DATA_BUDGET, ledger, conversions);
		this.hits = answers.hits();
		this.all = List.of(this.claims, this.capex, this.dataBudgets, new QuantityTable(quantities, resolved),
				new ChangeTable(changes), subjects.companies(), subjects.models(), subjects.products(),
				subjects.people(), records.roles(), records.events(), taxonomies.taxonomies(), taxonomies.routes(),
				records.sources(), dictionary.measures(), dictionary.bases(), dictionary.parts(), dictionary.series(),
				dictionary.rates(), answers.implied());
	}

	/** In the order in which they are listed everywhere. */
	public List<PublishedTable<?, ?>> all() {
		return this.all;
	}

	/**
	 * The table of a name, that of search included; {@code data-budgets} is as good as
	 * {@code data_budgets}.
	 */
	public Optional<PublishedTable<?, ?>> find(String name, PointOfView view) {
		return Stream.concat(this.all.stream(), Stream.of(this.hits))
			.filter((one) -> one.table(view).name().equals(name.replace('-', '_')))
			.findFirst();
	}

	/** Not among {@link #all}: it takes a question. */
	public ComparisonTable comparison() {
		return this.comparison;
	}

	/** Not among {@link #all} either. */
	public CoverageTable coverage() {
		return this.coverage;
	}

	public ClaimTable claims() {
		return this.claims;
	}

	public ClaimTable capex() {
		return this.capex;
	}

	public ClaimTable dataBudgets() {
		return this.dataBudgets;
	}

}
