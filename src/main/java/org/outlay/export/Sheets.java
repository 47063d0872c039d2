package org.outlay.export;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

import org.outlay.claim.Bases;
import org.outlay.claim.Basis;
import org.outlay.claim.ClaimFilter;
import org.outlay.claim.ClaimType;
import org.outlay.code.Nearest;
import org.outlay.comparison.Comparisons;
import org.outlay.comparison.Order;
import org.outlay.comparison.Question;
import org.outlay.dataset.Catalogue;
import org.outlay.dataset.ClaimTable;
import org.outlay.dataset.Dictionary;
import org.outlay.dataset.Provenance;
import org.outlay.dataset.Published;
import org.outlay.lens.Lens;
import org.outlay.tabular.Notes;
import org.outlay.tabular.Sheet;

import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Sort;

/** The tables a command can ask for, as it asks for them. */
final class Sheets {

	private static final String COMPARISON = "comparison";

	private static final String CAPEX = "capex";

	/** A comparison has no more columns. */
	private static final int MOST_YEARS = 100;

	private final ApplicationContext outlay;

	private final Catalogue catalogue;

	private final View view;

	Sheets(ApplicationContext outlay, View view) {
		this.outlay = outlay;
		this.catalogue = outlay.getBean(Catalogue.class);
		this.view = view;
	}

	/**
	 * A table by its name.
	 * @throws ParameterException if the options do not go with it
	 */
	Sheet of(String name, CommandSpec spec) {
		Lens lens = this.view.lens(spec, this.outlay.getBean(Clock.class));
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
			case COMPARISON -> comparison(lens, spec);
			case "dictionary" ->
				this.outlay.getBean(Dictionary.class).sheet(lens, notes("Data dictionary", "/dictionary", lens));
			case "claims" -> claims(this.catalogue.claims(), null, lens);
			case "capex" -> claims(this.catalogue.capex(), ClaimType.CAPEX, lens);
			case "data_budgets" -> claims(this.catalogue.dataBudgets(), ClaimType.DATA_BUDGET, lens);
			default -> whole(this.catalogue.find(name, lens).orElseThrow(), lens);
		};
	}

	private Sheet whole(Published<?, ?> published, Lens lens) {
		return published.whole(lens, notes(published.table(lens).title(), "/" + published.table(lens).name(), lens));
	}

	private Sheet claims(ClaimTable table, @Nullable ClaimType type, Lens lens) {
		List<String> subjects = this.view.subjects();
		ClaimFilter filter = lens.claims()
			.ofType(type)
			.ofMeasure(this.view.measure())
			.about(subjects.isEmpty() ? null : subjects);
		return table.sheet(table.passing(filter), lens, notes(table.table(lens).title(), "/claims", lens));
	}

	private Sheet comparison(Lens lens, CommandSpec spec) {
		Question question = question(spec);
		try {
			var table = this.outlay.getBean(Comparisons.class).table(question, lens);
			return this.catalogue.comparison()
				.sheet(Stream.of(table), lens, notes("Comparison: " + table.measure().label(), "/compare", lens));
		}
		catch (IllegalArgumentException ex) {
			throw new ParameterException(spec.commandLine(), "--measure: " + ex.getMessage(), ex);
		}
	}

	/** The question of the options: those of the API's comparison, refused alike. */
	private Question question(CommandSpec spec) {
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
		return new Question(measure, basis, this.view.subjects(), from, to, null, Order.NAME, null);
	}

	private Notes notes(String title, String path, Lens lens) {
		return this.outlay.getBean(Provenance.class).of(title, lens, this.view.filters(), path);
	}

}
