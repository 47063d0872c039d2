package org.outlay.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.outlay.company.Companies;
import org.outlay.company.Company;
import org.outlay.ledger.SubjectRef;
import org.outlay.overview.Tallies;

import org.springframework.stereotype.Component;

/** Finds the divisions and groups of a company. */
@Component
class Kinships {

	private final Companies companies;

	private final Tallies tallies;

	Kinships(Companies companies, Tallies tallies) {
		this.companies = companies;
		this.tallies = tallies;
	}

	Kinship of(Company company) {
		Map<String, Company> divisions = new LinkedHashMap<>();
		descend(company, divisions);
		Map<String, Long> claims = this.tallies.claimsAbout(divisions.keySet());
		List<String> house = new ArrayList<>(List.of(company.id()));
		house.addAll(divisions.keySet());
		return new Kinship(house,
				divisions.values()
					.stream()
					.map((division) -> new Kinship.Kin(ref(division),
							Phrases.count(claims.getOrDefault(division.id(), 0L), "claim")))
					.toList(),
				this.companies.findGroupsOf(company.id()).stream().map(Kinships::ref).toList());
	}

	private void descend(Company company, Map<String, Company> found) {
		for (Company division : this.companies.findByParentIdOrderByName(company.id())) {
			if (found.putIfAbsent(division.id(), division) == null) {
				descend(division, found);
			}
		}
	}

	private static SubjectRef ref(Company company) {
		return new SubjectRef(company.id(), company.type(), company.name());
	}

}
