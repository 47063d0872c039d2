package org.outlay.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.outlay.claim.Bases;
import org.outlay.claim.ClaimFilter;
import org.outlay.claim.Nature;
import org.outlay.code.Coded;
import org.outlay.comparison.Comparisons;
import org.outlay.overview.Overview;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Capital expenditure, companies by years. */
@Controller
class CapexPages {

	private final Comparisons comparisons;

	private final Bases bases;

	private final Overview overview;

	CapexPages(Comparisons comparisons, Bases bases, Overview overview) {
		this.comparisons = comparisons;
		this.bases = bases;
		this.overview = overview;
	}

	@GetMapping("/capex")
	ModelAndView index(@RequestParam Map<String, String> query) {
		Choice basis = Choice.of("basis", "Basis", "Any basis", bases(), query);
		Choice nature = Choice.of("nature", "Nature", "Plans and actuals", natures(), query);
		Choice unit = Choice.of("unit", "Currency", "Any currency", currencies(), query);
		FilterForm form = FilterForm.of("/capex", basis, nature, unit);
		String chosen = nature.value();
		ClaimFilter filter = ClaimFilter.ALL.about(form.isWrong() ? List.of() : null)
			.onBasis(basis.value())
			.ofNature((chosen != null) ? Coded.parse(Nature.class, chosen) : null)
			.in(unit.value());
		return CapexPage.of(form, this.comparisons.capex(filter)).in("capex/index");
	}

	private List<Choice.Option> bases() {
		return this.bases.findAll(Sort.by("ordinal"))
			.stream()
			.map((basis) -> new Choice.Option(basis.code(), basis.label()))
			.toList();
	}

	private static List<Choice.Option> natures() {
		return Arrays.stream(Nature.values())
			.map((nature) -> new Choice.Option(nature.code(), Phrases.capital(nature.words())))
			.toList();
	}

	private List<Choice.Option> currencies() {
		return this.overview.units()
			.stream()
			.filter((unit) -> unit.kind().equals("money"))
			.map((unit) -> new Choice.Option(unit.code(), unit.code()))
			.toList();
	}

}
