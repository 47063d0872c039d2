package org.outlay.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.outlay.company.Companies;
import org.outlay.company.Company;
import org.outlay.company.CompanyKind;
import org.outlay.lens.Lens;
import org.outlay.overview.Tallies;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of companies and the page of each. */
@Controller
class CompanyPages {

	private final Companies companies;

	private final Tallies tallies;

	private final CompanyProfiles profiles;

	CompanyPages(Companies companies, Tallies tallies, CompanyProfiles profiles) {
		this.companies = companies;
		this.tallies = tallies;
		this.profiles = profiles;
	}

	@GetMapping("/companies")
	ModelAndView index(@RequestParam Map<String, String> query) {
		List<Company> all = this.companies.findAll(Sort.by("name"));
		Choice kind = Choice.of("kind", "Kind", "Any kind", kinds(), query);
		Choice country = Choice.of("country", "Country", "Any country", countries(all), query);
		FilterForm form = FilterForm.of("/companies", kind, country);
		List<Company> chosen = all.stream()
			.filter((company) -> !form.isWrong())
			.filter((company) -> kind.value() == null || company.kind().code().equals(kind.value()))
			.filter((company) -> country.value() == null || country.value().equals(company.country()))
			.sorted(Comparator.comparing(Company::name, String.CASE_INSENSITIVE_ORDER))
			.toList();
		return CompaniesPage.of(form, chosen, this.tallies.claimsAbout(chosen.stream().map(Company::id).toList()))
			.in("companies/index");
	}

	private static List<Choice.Option> kinds() {
		return Arrays.stream(CompanyKind.values())
			.map((kind) -> new Choice.Option(kind.code(), Phrases.capital(kind.words())))
			.toList();
	}

	private static List<Choice.Option> countries(List<Company> companies) {
		return companies.stream()
			.map(Company::country)
			.filter(Objects::nonNull)
			.distinct()
			.map((code) -> new Choice.Option(code, Phrases.country(code)))
			.sorted(Comparator.comparing(Choice.Option::label))
			.toList();
	}

	@GetMapping("/companies/{id}")
	ModelAndView show(@PathVariable String id, Lens lens) {
		Company company = this.companies.findById(id).orElseThrow(() -> new NotFound("company", id));
		return this.profiles.of(company, lens).in("companies/show");
	}

}
