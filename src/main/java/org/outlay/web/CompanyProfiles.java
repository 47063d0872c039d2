package org.outlay.web;

import java.time.LocalDate;
import java.util.List;

import org.outlay.company.Company;
import org.outlay.ledger.Surveys;
import org.outlay.lens.Lens;
import org.outlay.subject.Property;

import org.springframework.stereotype.Component;

/** Puts together all that Outlay knows of a company. */
@Component
class CompanyProfiles {

	private final Kinships kinships;

	private final Portraits portraits;

	private final CompanyHouse house;

	private final CompanyLedger ledger;

	private final KeyFigures keys;

	private final CompanyReasoning reasoning;

	private final Origins origins;

	private final Charts charts;

	private final Surveys surveys;

	CompanyProfiles(Kinships kinships, Portraits portraits, CompanyHouse house, CompanyLedger ledger, KeyFigures keys,
			CompanyReasoning reasoning, Origins origins, Surveys surveys, Charts charts) {
		this.kinships = kinships;
		this.portraits = portraits;
		this.house = house;
		this.ledger = ledger;
		this.keys = keys;
		this.reasoning = reasoning;
		this.origins = origins;
		this.surveys = surveys;
		this.charts = charts;
	}

	CompanyPage of(Company company, Lens lens) {
		Kinship kinship = this.kinships.of(company);
		CompanyHouse.Belongings belongings = this.house.of(kinship.house(), lens);
		List<String> inner = belongings.subjects();
		CompanyClaims claims = this.ledger.read(company.id(), inner, lens);
		CompanyFigures figures = CompanyFigures.of(this.keys.of(claims, lens), claims, lens.asOf());
		return new CompanyPage(company, portrait(company, lens), kinship, claims, figures,
				this.reasoning.of(company, claims, inner, lens), belongings,
				this.charts.ofCompany(company, claims, figures.capexMore(), lens),
				this.origins.counted(claims.survey().uses()), first(company, claims, lens), lens);
	}

	private Portrait portrait(Company company, Lens lens) {
		return this.portraits.of(company)
			.without(Property.KIND)
			.told((witness) -> CompanyHouse.isPublic(witness, lens));
	}

	/** When the first claim came out, where none is shown. */
	private String first(Company company, CompanyClaims claims, Lens lens) {
		if (claims.survey().claims() > 0) {
			return "";
		}
		return this.surveys.first(company.id(), lens.asOf().match())
			.filter((day) -> day.isAfter(lens.asOf().day()))
			.map((LocalDate day) -> "The first came out on " + Phrases.day(day) + ".")
			.orElse("");
	}

}
