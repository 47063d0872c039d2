package org.outlay.cli;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

import org.outlay.facts.claim.ClaimType;
import org.outlay.facts.claim.dictionary.Bases;
import org.outlay.facts.claim.dictionary.Basis;
import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.publishing.dataset.ClaimTable;
import org.outlay.publishing.dataset.DataDictionary;
import org.outlay.publishing.dataset.Provenance;
import org.outlay.publishing.dataset.PublishedTable;
import org.outlay.publishing.dataset.PublishedTables;
import org.outlay.publishing.tabular.Sheet;
import org.outlay.publishing.tabular.TableNotes;
import org.outlay.readings.comparison.ComparisonQuery;
import org.outlay.readings.comparison.Comparisons;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.code.Nearest;

import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Sort;

/** The tables a command can ask for, as it asks for them. */
final class ExportTables {

	private static final String COMPARISON = "comparison";

	private static final String CAPEX = "capex";

	/** A comparison has no more columns. */
	private static final int MOST_YEARS = 100;

	private final ApplicationContext outlay;

	private final PublishedTables tables;

	private final ViewOptions view;

	ExportTables(ApplicationContext outlay, ViewOptions view) {
		this.outlay = outlay;
		this.tables = outlay.getBean(PublishedTables.class);
		this.view = view;
	}

	/**
	 * A table by its name.
	 * @throws ParameterException if the options do not go with it
	 */
	Sheet of(String name, CommandSpec spec) {
		PointOfView view = this.view.view(spec, this.outlay.getBean(Clock.class));
		if (!this.view.filters().isEmpty() && !Set.of("claims", "capex", "data_budgets", COMPARISON).contains(name)) {
			throw new ParameterException(spec.commandLine(),
					"--measure and --subject go with claims, capex, data_budgets" + " and comparison, not with "
							+ name);
		}
		if (this.view.isCompared() && !name.equals(COMPARISON)) {
			throw new ParameterException(spec.commandLine(),
					"--basis, --from and --to go with comparison, not with " + name);
		}
		return switch (name) {
			case COMPARISON -> comparison(view, spec);
			case "dictionary" ->
				this.outlay.getBean(DataDictionary.class).sheet(view, notes("Data dictionary", "/dictionary", view));
			case "claims" -> claims(this.tables.claims(), null, view);
			case "capex" -> claims(this.tables.capex(), ClaimType.CAPEX, view);
			case "data_budgets" -> claims(this.tables.dataBudgets(), ClaimType.DATA_BUDGET, view);
			default -> whole(this.tables.find(name, view).orElseThrow(), view);
		};
	}

	private Sheet whole(PublishedTable<?, ?> published, PointOfView view) {
		return published.whole(view, notes(published.table(view).title(), "/" + published.table(view).name(), view));
	}

	private Sheet claims(ClaimTable table, @Nullable ClaimType type, PointOfView view) {
		List<String> subjects = this.view.subjects();
		ClaimFilter filter = view.claims()
			.only(type.entity())
			.ofMeasure(this.view.measure())
			.about(subjects.isEmpty() ? null : subjects);
		return table.sheet(table.passing(filter), view, notes(table.table(view).title(), "/claims", view));
	}

	private Sheet comparison(PointOfView view, CommandSpec spec) {
		ComparisonQuery query = question(spec);
		try {
			var comparison = this.outlay.getBean(Comparisons.class).table(query, view);
			return this.tables.comparison()
				.sheet(Stream.of(comparison), view,
						notes("Comparison: " + comparison.measure().label(), "/compare", view));
		}
		catch (IllegalArgumentException ex) {
			throw new ParameterException(spec.commandLine(), "--measure: " + ex.getMessage(), ex);
		}
	}

	/** The question of the options: those of the API's comparison, refused alike. */
	private ComparisonQuery question(CommandSpec spec) {
		String measure = Objects.requireNonNullElse(this.view.measure(), CAPEX);
		String basis = this.view.basis();
		Integer from = this.view.from(spec);
		Integer to = this.view.to(spec);
		if (basis != null && !measure.equals(CAPEX)) {
			throw new ParameterException(spec.commandLine(),
					"--basis: only capital expenditure has a basis; leave it out, or compare capex");
		}
		List<String> bases = this.outlay.getBean(Bases.class)
			.findAll(Sort.by("ordinal"))
			.stream()
			.map(Basis::code)
			.toList();
		if (basis != null && !bases.contains(basis)) {
			throw new ParameterException(spec.commandLine(), "--basis: there is no basis '" + basis + "'"
					+ Nearest.of(basis, bases).map((near) -> "; did you mean " + near + "?").orElse(""));
		}
		if (from != null && to != null && (from > to || to - from >= MOST_YEARS)) {
			throw new ParameterException(spec.commandLine(),
					"--to: " + to + " is no year from " + from + " on, and within " + MOST_YEARS + " years of it");
		}
		return new ComparisonQuery(measure, basis, this.view.subjects(), from, to, null, ComparisonQuery.SortBy.NAME,
				null);
	}

	private TableNotes notes(String title, String path, PointOfView view) {
		return this.outlay.getBean(Provenance.class).of(title, view, this.view.filters(), path);
	}

}
