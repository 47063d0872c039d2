package org.outlay.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.outlay.claim.Bases;
import org.outlay.claim.Measures;
import org.outlay.claim.Nature;
import org.outlay.code.Coded;
import org.outlay.comparison.Comparisons;
import org.outlay.comparison.Order;
import org.outlay.comparison.Question;
import org.outlay.lens.Lens;
import org.outlay.overview.InUse;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Comparison tables: of capital expenditure, and of any measure. */
@Controller
class ComparePages {

	private static final String CAPEX = "capex";

	private static final String CAPEX_PATH = "/capex";

	private final Comparisons comparisons;

	private final Measures measures;

	private final Bases bases;

	private final InUse inUse;

	private final SubjectOptions subjects;

	private final TableCharts charts;

	ComparePages(Comparisons comparisons, Measures measures, Bases bases, InUse inUse, SubjectOptions subjects,
			TableCharts charts) {
		this.comparisons = comparisons;
		this.measures = measures;
		this.bases = bases;
		this.inUse = inUse;
		this.subjects = subjects;
		this.charts = charts;
	}

	@GetMapping("/capex")
	ModelAndView capex(@RequestParam MultiValueMap<String, String> query, Lens lens) {
		return of(CAPEX_PATH, query, lens).in("compare/index");
	}

	@GetMapping("/compare")
	ModelAndView compare(@RequestParam MultiValueMap<String, String> query, Lens lens) {
		return of("/compare", query, lens).in("compare/index");
	}

	/** The table of an address. */
	ComparePage of(String path, MultiValueMap<String, String> query, Lens lens) {
		return path.equals(CAPEX_PATH) ? page(path, CAPEX, List.of(basis(query.toSingleValueMap())), query, lens)
				: any(query, lens);
	}

	private ComparePage any(MultiValueMap<String, String> query, Lens lens) {
		Map<String, String> single = new HashMap<>(query.toSingleValueMap());
		single.remove("measure", CAPEX);
		Choice measure = Choice.of("measure", "Measure", "Capital expenditure", measures(), single);
		List<Choice> choices = new ArrayList<>(List.of(measure));
		String chosen = measure.value();
		if (chosen == null) {
			choices.add(basis(single));
		}
		return page("/compare", (chosen != null) ? chosen : CAPEX, choices, query, lens);
	}

	private ComparePage page(String path, String measure, List<Choice> own, MultiValueMap<String, String> query,
			Lens lens) {
		Map<String, String> single = query.toSingleValueMap();
		List<Choice> choices = new ArrayList<>(own);
		choices.add(Choice.of("nature", "Kind of figure", "Plans and actuals", natures(), single));
		choices.add(Choice.of("from", "From", "First year", years(measure), single));
		choices.add(Choice.of("to", "To", "Last year", years(measure), single));
		choices.add(Choice.of("sort", "Sort", "By name", sorts(), single));
		FilterForm filter = FilterForm.of(path, choices.toArray(Choice[]::new));
		CompareForm form = CompareForm.of(filter, this.subjects.of(measure), query);
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
		Question question = new Question(measure, filter.value("basis"), List.copyOf(form.chosen()), from, to,
				(nature != null) ? Coded.parse(Nature.class, nature) : null,
				(sort != null) ? Coded.parse(Order.class, sort) : Order.NAME, form.sinceDay());
		return ComparePage.of(form, this.comparisons.table(question, lens), this.charts);
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

	private static List<Choice.Option> natures() {
		return Arrays.stream(Nature.values())
			.map((nature) -> new Choice.Option(nature.code(), Phrases.capital(nature.words())))
			.toList();
	}

	private List<Choice.Option> years(String measure) {
		return this.inUse.years(measure)
			.stream()
			.map(String::valueOf)
			.map((year) -> new Choice.Option(year, year))
			.toList();
	}

	private static List<Choice.Option> sorts() {
		return List.of(new Choice.Option(Order.LOW.code(), "Largest first, by lower end"),
				new Choice.Option(Order.HIGH.code(), "Largest first, by upper end"));
	}

}
