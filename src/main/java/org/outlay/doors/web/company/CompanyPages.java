package org.outlay.doors.web.company;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.outlay.doors.web.page.Choice;
import org.outlay.doors.web.page.FilterForm;
import org.outlay.doors.web.page.FilteredPage;
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
import org.outlay.readings.ledger.SubjectRef;
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
		CompanyReader reader, KeyFigures keys, Origins origins, Charts charts) {

	@GetMapping("/companies")
	ModelAndView index(@RequestParam Map<String, String> query) {
		List<Company> all = this.companies.findAll(Sort.by("name"));
		Choice kind = Choice.of("kind", "Kind", "Any kind", CompanyKind.values(), query);
		Choice country = Choice.of("country", "Country", "Any country", countries(all), query);
		FilterForm form = FilterForm.of("/companies", kind, country);
		List<Company> chosen = all.stream()
			.filter((company) -> !form.isWrong() && kind.allows(company.kind()) && country.allows(company.country()))
			.sorted(Comparator.comparing(Company::name, String.CASE_INSENSITIVE_ORDER))
			.toList();
		Map<String, Long> claims = this.counts.claimsAbout(chosen.stream().map(Company::id).toList());
		return new CompaniesPage(form.title("Companies"),
				"Companies, divisions and groups that spend on AI, are invested in, or publish about it.", form,
				summary(chosen),
				chosen.stream()
					.sorted(Comparator.comparing((company) -> -claims.getOrDefault(company.id(), 0L)))
					.map((company) -> Row.of(company, claims.getOrDefault(company.id(), 0L)))
					.toList())
			.in("company/index");
	}

	private static String summary(List<Company> chosen) {
		long companies = chosen.stream().filter((company) -> company.kind().isCompany()).count();
		String others = English.count(chosen.size() - companies, "publisher or other organisation",
				"publishers and other organisations");
		return English
			.capital(English.count(companies, "company, division or group", "companies, divisions and groups"))
				+ ((chosen.size() > companies) ? ", and " + others : "");
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
		CompanyTree.Structure structure = this.tree.structure(company);
		CompanyReader.Belongings belongings = this.reader.belongings(structure.house(), view);
		List<String> inner = belongings.subjects();
		CompanyClaims claims = this.reader.claims(id, inner, view);
		CompanyFigures figures = CompanyFigures.of(this.keys.of(claims, view), claims,
				this.reader.compositions(claims, view), view.asOf());
		SubjectProfile profile = this.profiles.of(company)
			.without(Property.KIND)
			.told((attribution) -> CompanyReader.isPublic(attribution, view));
		return new CompanyPage(company, profile, structure, claims, figures,
				this.reader.findings(company, claims, view), belongings,
				this.charts.ofCompany(company, claims, figures.capexMore(), view),
				this.origins.counted(claims.counted().uses()), this.reader.first(id, claims, view), view)
			.in("company/show");
	}

	/** The list of companies, those with most claims first. */
	record CompaniesPage(String title, String description, FilterForm form, String summary,
			List<Row> rows) implements FilteredPage {

		public List<Row> measured() {
			return this.rows.stream().filter((row) -> row.count > 0).toList();
		}

		/** Companies that sources only name. */
		public List<Row> named() {
			return this.rows.stream().filter((row) -> row.count == 0 && !row.other).toList();
		}

		/** Publishers and other organisations without figures. */
		public List<Row> others() {
			return this.rows.stream().filter((row) -> row.count == 0 && row.other).toList();
		}

	}

	/**
	 * A company.
	 *
	 * @param other whether it is another organisation than a company
	 * @param country empty if neither a source nor the editor gives one
	 */
	record Row(SubjectRef company, String kind, boolean other, String country, long count, String claims) {

		static Row of(Company company, long claims) {
			String country = company.country();
			return new Row(SubjectRef.of(company), company.kind().words(), !company.kind().isCompany(),
					(country != null) ? English.country(country) : "", claims, English.number(claims));
		}

	}

}
