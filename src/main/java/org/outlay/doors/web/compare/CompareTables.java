package org.outlay.doors.web.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.page.Choice;
import org.outlay.doors.web.page.FilterForm;
import org.outlay.facts.claim.Nature;
import org.outlay.facts.claim.dictionary.Bases;
import org.outlay.facts.claim.dictionary.Measures;
import org.outlay.readings.charts.TableCharts;
import org.outlay.readings.comparison.ComparisonQuery;
import org.outlay.readings.comparison.Comparisons;
import org.outlay.readings.counts.CodesInUse;
import org.outlay.readings.counts.Counts;
import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.code.Coded;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Reads what comparison is asked for, and makes its page. */
@Component
public class CompareTables {

	private static final String CAPEX = "capex";

	static final String CAPEX_PATH = "/capex";

	private final Comparisons comparisons;

	private final Measures measures;

	private final Bases bases;

	private final CodesInUse codesInUse;

	private final TableCharts charts;

	private final Counts counts;

	private final Lookups lookups;

	CompareTables(Comparisons comparisons, Measures measures, Bases bases, CodesInUse codesInUse, TableCharts charts,
			Counts counts, Lookups lookups) {
		this.comparisons = comparisons;
		this.measures = measures;
		this.bases = bases;
		this.codesInUse = codesInUse;
		this.charts = charts;
		this.counts = counts;
		this.lookups = lookups;
	}

	/** The table of an address. */
	public ComparePage of(String path, MultiValueMap<String, String> query, PointOfView view) {
		return path.equals(CAPEX_PATH) ? page(path, CAPEX, List.of(basis(query.toSingleValueMap())), query, view)
				: any(query, view);
	}

	private ComparePage any(MultiValueMap<String, String> query, PointOfView view) {
		Map<String, String> single = new HashMap<>(query.toSingleValueMap());
		single.remove("measure", CAPEX);
		Choice measure = Choice.of("measure", "Measure", "Capital expenditure", measures(), single);
		List<Choice> choices = new ArrayList<>(List.of(measure));
		String chosen = measure.value();
		if (chosen == null) {
			choices.add(basis(single));
		}
		return page("/compare", (chosen != null) ? chosen : CAPEX, choices, query, view);
	}

	private ComparePage page(String path, String measure, List<Choice> own, MultiValueMap<String, String> query,
			PointOfView view) {
		Map<String, String> single = query.toSingleValueMap();
		List<Choice> choices = new ArrayList<>(own);
		choices.add(Choice.of("nature", "Kind of figure", "Plans and actuals", Nature.values(), single));
		choices.add(Choice.of("from", "From", "First year", years(measure), single));
		choices.add(Choice.of("to", "To", "Last year", years(measure), single));
		choices.add(Choice.of("sort", "Sort", "By name", sorts(), single));
		FilterForm filter = FilterForm.of(path, choices.toArray(Choice[]::new));
		CompareForm form = CompareForm.of(filter, subjects(measure), query);
		Integer from = year(filter, "from");
		Integer to = year(filter, "to");
		if (from != null && to != null && from > to) {
			form = CompareForm.of(filter.complaining("The first year, " + from + ", comes after the last, " + to + "."),
					form.subjects(), query);
		}
		if (form.filter().isWrong()) {
			return ComparePage.wrong(form);
		}
		String nature = filter.value("nature");
		String sort = filter.value("sort");
		ComparisonQuery question = new ComparisonQuery(measure, filter.value("basis"), List.copyOf(form.chosen()), from,
				to, (nature != null) ? Coded.parse(Nature.class, nature) : null,
				(sort != null) ? Coded.parse(ComparisonQuery.SortBy.class, sort) : ComparisonQuery.SortBy.NAME,
				form.sinceDay());
		return ComparePage.of(form, this.comparisons.table(question, view), this.charts);
	}

	private static @Nullable Integer year(FilterForm form, String name) {
		String value = form.value(name);
		return (value != null) ? Integer.valueOf(value) : null;
	}

	private Choice basis(Map<String, String> query) {
		return Choice.of("basis", "Basis", "Any basis",
				this.bases.findAll(Sort.by("ordinal"))
					.stream()
					.map((basis) -> new Choice.Option(basis.code(), basis.label()))
					.toList(),
				query);
	}

	private List<Choice.Option> measures() {
		return this.measures.findAll(Sort.by("label"))
			.stream()
			.filter((measure) -> !measure.code().equals(CAPEX))
			.map((measure) -> new Choice.Option(measure.code(), measure.label()))
			.toList();
	}

	private List<Choice.Option> years(String measure) {
		return this.codesInUse.years(measure)
			.stream()
			.map(String::valueOf)
			.map((year) -> new Choice.Option(year, year))
			.toList();
	}

	private static List<Choice.Option> sorts() {
		return List.of(new Choice.Option(ComparisonQuery.SortBy.LOW.code(), "Largest first, by lower end"),
				new Choice.Option(ComparisonQuery.SortBy.HIGH.code(), "Largest first, by upper end"));
	}

	/** By name. */
	private List<Choice.Option> subjects(String measure) {
		return this.lookups.subjects(this.counts.subjectsOf(measure))
			.values()
			.stream()
			.map((subject) -> new Choice.Option(subject.id(), subject.name()))
			.sorted(Comparator.comparing(Choice.Option::label, String.CASE_INSENSITIVE_ORDER))
			.toList();
	}

}
