package org.outlay.dataset;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.outlay.change.Changes;
import org.outlay.claim.ClaimType;
import org.outlay.conversion.Conversions;
import org.outlay.headline.Cells;
import org.outlay.ledger.Ledger;
import org.outlay.ledger.Quantities;
import org.outlay.lens.Lens;
import org.outlay.search.Hit;

import org.springframework.stereotype.Component;

/** Every table Outlay publishes. */
@Component
public class Catalogue {

	/** The names of {@link #all}. */
	public static final List<String> NAMES = List.of("claims", "capex", "data_budgets", "cells", "changes", "companies",
			"models", "products", "people", "roles", "events", "taxonomies", "routes", "sources", "measures", "bases",
			"parts", "rate_series", "rates", "implied_rates");

	private final ClaimTable claims;

	private final ClaimTable capex;

	private final ClaimTable dataBudgets;

	private final Published<Hit, ?> hits;

	private final ComparisonTable comparison = new ComparisonTable();

	private final CoverageTable coverage = new CoverageTable();

	private final List<Published<?, ?>> all;

	Catalogue(Ledger ledger, Quantities quantities, Conversions conversions, Cells cells, Changes changes,
			SubjectTables subjects, RecordTables records, TaxonomyTables taxonomies, DictionaryTables dictionary,
			AnswerTables answers) {
		this.claims = new ClaimTable("claims", "Claims", "One source's statement of one quantity.", null, ledger,
				conversions);
		this.capex = new ClaimTable("capex", "Capital expenditure",
				"A claim of capital expenditure or AI investment; never add different bases, or a group to its members.",
				ClaimType.CAPEX, ledger, conversions);
		this.dataBudgets = new ClaimTable("data_budgets", "Data budgets", "A claim of a budget for training data.",
				ClaimType.DATA_BUDGET, ledger, conversions);
		this.hits = answers.hits();
		this.all = List.of(this.claims, this.capex, this.dataBudgets, new CellTable(quantities, cells),
				new ChangeTable(changes), subjects.companies(), subjects.models(), subjects.products(),
				subjects.people(), records.roles(), records.events(), taxonomies.taxonomies(), taxonomies.routes(),
				records.sources(), dictionary.measures(), dictionary.bases(), dictionary.parts(), dictionary.series(),
				dictionary.rates(), answers.implied());
	}

	/** In the order in which they are listed everywhere. */
	public List<Published<?, ?>> all() {
		return this.all;
	}

	/**
	 * The table of a name, that of search included; {@code data-budgets} is as good as
	 * {@code data_budgets}.
	 */
	public Optional<Published<?, ?>> find(String name, Lens lens) {
		return Stream.concat(this.all.stream(), Stream.of(this.hits))
			.filter((one) -> one.table(lens).name().equals(name.replace('-', '_')))
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
