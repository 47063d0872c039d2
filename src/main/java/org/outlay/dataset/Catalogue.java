package org.outlay.dataset;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.outlay.aimodel.AiModel;
import org.outlay.aimodel.Product;
import org.outlay.change.Changes;
import org.outlay.claim.ClaimType;
import org.outlay.claim.Measure;
import org.outlay.company.Company;
import org.outlay.conversion.Conversions;
import org.outlay.event.Event;
import org.outlay.event.Person;
import org.outlay.event.Role;
import org.outlay.fx.Series;
import org.outlay.headline.Cells;
import org.outlay.ledger.Ledger;
import org.outlay.ledger.Quantities;
import org.outlay.lens.Lens;
import org.outlay.search.Hit;
import org.outlay.source.Source;

import org.springframework.stereotype.Component;

/** Every table Outlay publishes. */
@Component
public class Catalogue {

	/** The names of {@link #all}. */
	public static final List<String> NAMES = List.of("claims", "capex", "data_budgets", "cells", "changes", "companies",
			"models", "products", "people", "roles", "events", "sources", "measures", "bases", "parts", "rate_series",
			"rates", "implied_rates");

	private final ClaimTable claims;

	private final ClaimTable capex;

	private final ClaimTable dataBudgets;

	private final CellTable cells;

	private final ChangeTable changes;

	private final Published<Company, ?> companies;

	private final Published<AiModel, ?> models;

	private final Published<Product, ?> products;

	private final Published<Person, ?> people;

	private final Published<Role, ?> roles;

	private final Published<Event, ?> events;

	private final Published<Source, ?> sources;

	private final Published<Measure, ?> measures;

	private final Published<Series, ?> series;

	private final Published<Hit, ?> hits;

	private final ComparisonTable comparison = new ComparisonTable();

	private final List<Published<?, ?>> all;

	Catalogue(Ledger ledger, Quantities quantities, Conversions conversions, Cells cells, Changes changes,
			SubjectTables subjects, RecordTables records, DictionaryTables dictionary, AnswerTables answers) {
		this.claims = new ClaimTable("claims", "Claims", "One source's statement of one quantity.", null, ledger,
				conversions);
		this.capex = new ClaimTable("capex", "Capital expenditure",
				"A claim of capital expenditure or AI investment; never add different bases, or a group to its members.",
				ClaimType.CAPEX, ledger, conversions);
		this.dataBudgets = new ClaimTable("data_budgets", "Data budgets", "A claim of a budget for training data.",
				ClaimType.DATA_BUDGET, ledger, conversions);
		this.cells = new CellTable(quantities, cells);
		this.changes = new ChangeTable(changes);
		this.companies = subjects.companies();
		this.models = subjects.models();
		this.products = subjects.products();
		this.people = subjects.people();
		this.roles = records.roles();
		this.events = records.events();
		this.sources = records.sources();
		this.measures = dictionary.measures();
		this.series = dictionary.series();
		this.hits = answers.hits();
		this.all = List.of(this.claims, this.capex, this.dataBudgets, this.cells, this.changes, this.companies,
				this.models, this.products, this.people, this.roles, this.events, this.sources, this.measures,
				dictionary.bases(), dictionary.parts(), this.series, dictionary.rates(), answers.implied());
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

	public ClaimTable claims() {
		return this.claims;
	}

	public ClaimTable capex() {
		return this.capex;
	}

	public ClaimTable dataBudgets() {
		return this.dataBudgets;
	}

	public CellTable cells() {
		return this.cells;
	}

	public Published<Company, ?> companies() {
		return this.companies;
	}

	public Published<AiModel, ?> models() {
		return this.models;
	}

	public Published<Product, ?> products() {
		return this.products;
	}

	public Published<Person, ?> people() {
		return this.people;
	}

	public Published<Role, ?> roles() {
		return this.roles;
	}

	public Published<Event, ?> events() {
		return this.events;
	}

	public Published<Source, ?> sources() {
		return this.sources;
	}

	public Published<Measure, ?> measures() {
		return this.measures;
	}

	public Published<Series, ?> series() {
		return this.series;
	}

}
