package org.outlay.web;

import java.util.List;
import java.util.Map;

import org.outlay.company.Company;
import org.outlay.ledger.SubjectRef;

import org.springframework.http.HttpStatus;

/** The list of companies. */
record CompaniesPage(String title, String description, FilterForm form, String summary,
		List<Row> rows) implements WebPage {

	static CompaniesPage of(FilterForm form, List<Company> companies, Map<String, Long> claims) {
		return new CompaniesPage(form.title("Companies"),
				"Companies, divisions and groups that spend on AI, are invested in, or publish about it.", form,
				Phrases.capital(Phrases.count(companies.size(), "entry", "entries")),
				companies.stream().map((company) -> row(company, claims.getOrDefault(company.id(), 0L))).toList());
	}

	private static Row row(Company company, long claims) {
		String country = company.country();
		return new Row(new SubjectRef(company.id(), company.type(), company.name()), company.kind().words(),
				(country != null) ? Phrases.country(country) : "", Phrases.number(claims));
	}

	@Override
	public String tablePath() {
		return this.form.narrowing("/api/v1/companies");
	}

	@Override
	public HttpStatus status() {
		return this.form.status();
	}

	/**
	 * One company; the country is empty where neither a source nor the editor gives one.
	 */
	record Row(SubjectRef company, String kind, String country, String claims) {
	}

}
