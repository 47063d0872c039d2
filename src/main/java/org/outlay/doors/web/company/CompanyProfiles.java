package org.outlay.doors.web.company;

import java.time.LocalDate;
import java.util.List;

import org.outlay.facts.company.Company;
import org.outlay.facts.subject.Property;
import org.outlay.readings.charts.Charts;
import org.outlay.readings.figures.CompanyClaims;
import org.outlay.readings.figures.CompanyTree;
import org.outlay.readings.figures.KeyFigures;
import org.outlay.readings.figures.Origins;
import org.outlay.readings.figures.SubjectProfile;
import org.outlay.readings.figures.SubjectProfiles;
import org.outlay.readings.ledger.ClaimCounts;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.english.English;

import org.springframework.stereotype.Component;

/** Puts together all that Outlay knows of a company. */
@Component
class CompanyProfiles {

	private final CompanyTree tree;

	private final SubjectProfiles profiles;

	private final CompanyHoldings house;

	private final CompanyLedger ledger;

	private final KeyFigures keys;

	private final CompanyReasoning reasoning;

	private final Origins origins;

	private final Charts charts;

	private final ClaimCounts claimCounts;

	CompanyProfiles(CompanyTree tree, SubjectProfiles profiles, CompanyHoldings house, CompanyLedger ledger,
			KeyFigures keys, CompanyReasoning reasoning, Origins origins, ClaimCounts claimCounts, Charts charts) {
		this.tree = tree;
		this.profiles = profiles;
		this.house = house;
		this.ledger = ledger;
		this.keys = keys;
		this.reasoning = reasoning;
		this.origins = origins;
		this.claimCounts = claimCounts;
		this.charts = charts;
	}

	CompanyPage of(Company company, PointOfView view) {
		CompanyTree.Structure structure = this.tree.structure(company);
		CompanyHoldings.Belongings belongings = this.house.of(structure.house(), view);
		List<String> inner = belongings.subjects();
		CompanyClaims claims = this.ledger.read(company.id(), inner, view);
		CompanyFigures figures = CompanyFigures.of(this.keys.of(claims, view), claims, view.asOf());
		return new CompanyPage(company, profile(company, view), structure, claims, figures,
				this.reasoning.of(company, claims, inner, view), belongings,
				this.charts.ofCompany(company, claims, figures.capexMore(), view),
				this.origins.counted(claims.counted().uses()), first(company, claims, view), view);
	}

	private SubjectProfile profile(Company company, PointOfView view) {
		return this.profiles.of(company)
			.without(Property.KIND)
			.told((attribution) -> CompanyHoldings.isPublic(attribution, view));
	}

	/** When the first claim came out, where none is shown. */
	private String first(Company company, CompanyClaims claims, PointOfView view) {
		if (claims.counted().claims() > 0) {
			return "";
		}
		return this.claimCounts.first(company.id(), view.asOf().match())
			.filter((day) -> day.isAfter(view.asOf().day()))
			.map((LocalDate day) -> "The first came out on " + English.day(day) + ".")
			.orElse("");
	}

}
