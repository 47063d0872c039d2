package org.outlay.cli;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParameterException;

import org.outlay.facts.claim.ClaimType;
import org.outlay.facts.claim.dictionary.Bases;
import org.outlay.facts.claim.dictionary.Basis;
import org.outlay.publishing.dataset.DataDictionary;
import org.outlay.publishing.dataset.Provenance;
import org.outlay.publishing.dataset.PublishedTable;
import org.outlay.publishing.dataset.PublishedTables;
import org.outlay.publishing.tabular.Sheet;
import org.outlay.publishing.tabular.TableNotes;
import org.outlay.readings.comparison.Comparison;
import org.outlay.readings.comparison.ComparisonQuery;
import org.outlay.readings.comparison.Comparisons;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.code.Nearest;

import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Sort;

/** The tables that can be exported, as chosen by the options. */
final class ExportTables {

	private static final String COMPARISON = "comparison";

	private static final String CAPEX = "capex";

	/** The largest number of columns of a comparison. */
	private static final int MOST_YEARS = 100;

	private final ApplicationContext outlay;

	private final PublishedTables tables;

	private final ViewOptions options;

	private final PointOfView view;

	private final Function<String, ParameterException> wrong;

	/**
	 * @param wrong makes the error for options that do not fit
	 */
	ExportTables(ApplicationContext outlay, ViewOptions options, Function<String, ParameterException> wrong) {
		this.outlay = outlay;
		this.tables = outlay.getBean(PublishedTables.class);
		this.options = options;
		this.view = options.view(outlay.getBean(Clock.class));
		this.wrong = wrong;
	}

	/**
	 * A table by its name.
	 * @throws ParameterException if an option does not fit it
	 */
	Sheet of(String name) {
		Set<String> filters = this.options.filters().keySet();
		if (!filters.isEmpty() && !Set.of("claims", CAPEX, "data_budgets", COMPARISON).contains(name)) {
			throw this.wrong
				.apply("--measure and --subject go with claims, capex, data_budgets and comparison, not with " + name);
		}
		if (!Collections.disjoint(filters, Set.of("basis", "from", "to")) && !name.equals(COMPARISON)) {
			throw this.wrong.apply("--basis, --from and --to go with comparison, not with " + name);
		}
		return switch (name) {
			case COMPARISON -> comparison();
			case "dictionary" ->
				this.outlay.getBean(DataDictionary.class).sheet(this.view, notes("Data dictionary", "/dictionary"));
			case "claims" -> claims(this.tables.claims(), null);
			case CAPEX -> claims(this.tables.capex(), ClaimType.CAPEX);
			case "data_budgets" -> claims(this.tables.dataBudgets(), ClaimType.DATA_BUDGET);
			default -> whole(this.tables.find(name, this.view).orElseThrow());
		};
	}

	private Sheet whole(PublishedTable<?, ?> published) {
		var table = published.table(this.view);
		return published.whole(this.view, notes(table.title(), "/" + table.name()));
	}

	private Sheet claims(PublishedTable<Figure, ?> table, @Nullable ClaimType type) {
		List<String> subjects = this.options.subjects();
		Stream<Figure> claims = this.tables.claims(this.view.claims()
			.only((type != null) ? type.entity() : null)
			.ofMeasure(this.options.measure())
			.about(subjects.isEmpty() ? null : subjects));
		return table.sheet(claims, this.view, notes(table.table(this.view).title(), "/claims"));
	}

	private Sheet comparison() {
		ComparisonQuery query = query();
		try {
			Comparison comparison = this.outlay.getBean(Comparisons.class).table(query, this.view);
			return this.tables.comparison()
				.sheet(Stream.of(comparison), this.view,
						notes("Comparison: " + comparison.measure().label(), "/compare"));
		}
		catch (IllegalArgumentException ex) {
			throw this.wrong.apply("--measure: " + ex.getMessage());
		}
	}

	/** The comparison of the options, with the same limits as in the API. */
	private ComparisonQuery query() {
		String measure = Objects.requireNonNullElse(this.options.measure(), CAPEX);
		String basis = this.options.basis();
		Integer from = this.options.from();
		Integer to = this.options.to();
		if (basis != null && !measure.equals(CAPEX)) {
			throw this.wrong.apply("--basis: only capital expenditure has a basis; omit it, or compare capex");
		}
		List<String> bases = this.outlay.getBean(Bases.class)
			.findAll(Sort.by("ordinal"))
			.stream()
			.map(Basis::code)
			.toList();
		if (basis != null && !bases.contains(basis)) {
			throw this.wrong.apply("--basis: unknown basis '" + basis + "'"
					+ Nearest.of(basis, bases).map((near) -> "; did you mean " + near + "?").orElse(""));
		}
		if (from != null && to != null && (from > to || to - from >= MOST_YEARS)) {
			throw this.wrong
				.apply("--to: " + to + " must be " + from + " or later, and less than " + MOST_YEARS + " years later");
		}
		return new ComparisonQuery(measure, null, basis, this.options.subjects(), from, to, null,
				ComparisonQuery.SortBy.NAME, null);
	}

	private TableNotes notes(String title, String path) {
		return this.outlay.getBean(Provenance.class).of(title, this.view, this.options.filters(), path);
	}

}
