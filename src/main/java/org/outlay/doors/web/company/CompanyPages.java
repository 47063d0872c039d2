package org.outlay.doors.web.company;

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
import org.outlay.facts.subject.Property;
import org.outlay.readings.charts.Charts;
import org.outlay.readings.counts.CountsById;
import org.outlay.readings.figures.CompanyClaims;
import org.outlay.readings.figures.CompanyTree;
import org.outlay.readings.figures.KeyFigures;
import org.outlay.readings.figures.Origins;
import org.outlay.readings.figures.SubjectProfile;
import org.outlay.readings.figures.SubjectProfiles;
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
record CompanyPages(Companies companies, CountsById counts, CompanyTree tree, SubjectProfiles profiles,
		CompanyReader reader, KeyFigures keys, CompanyReasoning reasoning, Origins origins, Charts charts) {

	@GetMapping("/companies")
	ModelAndView index(@RequestParam Map<String, String> query) {
		List<Company> all = this.companies.findAll(Sort.by("name"));
		Choice kind = Choice.of("kind", "Kind", "Any kind", CompanyKind.values(), query);
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
		return page(company, view).in("company/show");
	}

	private CompanyPage page(Company company, PointOfView view) {
		CompanyTree.Structure structure = this.tree.structure(company);
		CompanyReader.Belongings belongings = this.reader.belongings(structure.house(), view);
		List<String> inner = belongings.subjects();
		CompanyClaims claims = this.reader.claims(company.id(), inner, view);
		CompanyFigures figures = CompanyFigures.of(this.keys.of(claims, view), claims, view.asOf());
		SubjectProfile profile = this.profiles.of(company)
			.without(Property.KIND)
			.told((attribution) -> CompanyReader.isPublic(attribution, view));
		return new CompanyPage(company, profile, structure, claims, figures,
				this.reasoning.of(company, claims, inner, view), belongings,
				this.charts.ofCompany(company, claims, figures.capexMore(), view),
				this.origins.counted(claims.counted().uses()), this.reader.first(company.id(), claims, view), view);
	}

}
