package org.outlay.doors.web.company;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.outlay.doors.web.page.Choice;
import org.outlay.doors.web.page.FilterForm;
import org.outlay.doors.web.page.NotFound;
import org.outlay.facts.company.Companies;
import org.outlay.facts.company.Company;
import org.outlay.facts.company.CompanyKind;
import org.outlay.readings.counts.CountsById;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.english.English;

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

	private final CountsById counts;

	private final CompanyProfiles profiles;

	CompanyPages(Companies companies, CountsById counts, CompanyProfiles profiles) {
		this.companies = companies;
		this.counts = counts;
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
		return CompaniesPage.of(form, chosen, this.counts.claimsAbout(chosen.stream().map(Company::id).toList()))
			.in("company/index");
	}

	private static List<Choice.Option> kinds() {
		return Arrays.stream(CompanyKind.values())
			.map((kind) -> new Choice.Option(kind.code(), English.capital(kind.words())))
			.toList();
	}

	private static List<Choice.Option> countries(List<Company> companies) {
		return companies.stream()
			.map(Company::country)
			.filter(Objects::nonNull)
			.distinct()
			.map((code) -> new Choice.Option(code, English.country(code)))
			.sorted(Comparator.comparing(Choice.Option::label))
			.toList();
	}

	@GetMapping("/companies/{id}")
	ModelAndView show(@PathVariable String id, PointOfView view) {
		Company company = this.companies.findById(id).orElseThrow(() -> new NotFound("company", id));
		return this.profiles.of(company, view).in("company/show");
	}

}
