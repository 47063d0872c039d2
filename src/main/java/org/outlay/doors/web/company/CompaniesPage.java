package org.outlay.doors.web.company;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.outlay.doors.web.page.FilterForm;
import org.outlay.doors.web.page.FilteredPage;
import org.outlay.facts.company.Company;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.values.english.English;

/**
 * The list of companies.
 *
 * @param measured those there are figures of, those with the most first
 * @param named those that sources only name, by name
 */
record CompaniesPage(String title, String description, FilterForm form, String summary, List<Row> measured,
		List<Row> named) implements FilteredPage {

	static CompaniesPage of(FilterForm form, List<Company> companies, Map<String, Long> claims) {
		Comparator<Company> mostFirst = Comparator.comparing((Company company) -> count(company, claims)).reversed();
		return new CompaniesPage(form.title("Companies"),
				"Companies, divisions and groups that spend on AI, are invested in, or publish about it.", form,
				English.capital(English.count(companies.size(), "entry", "entries")),
				companies.stream()
					.filter((company) -> count(company, claims) > 0)
					.sorted(mostFirst)
					.map((company) -> row(company, count(company, claims)))
					.toList(),
				companies.stream()
					.filter((company) -> count(company, claims) == 0)
					.map((company) -> row(company, 0))
					.toList());
	}

	private static long count(Company company, Map<String, Long> claims) {
		return claims.getOrDefault(company.id(), 0L);
	}

	private static Row row(Company company, long claims) {
		String country = company.country();
		return new Row(SubjectRef.of(company), company.kind().words(),
				(country != null) ? English.country(country) : "", English.number(claims));
	}

	/**
	 * One company; the country is empty where neither a source nor the editor gives one.
	 */
	record Row(SubjectRef company, String kind, String country, String claims) {
	}

}
