package org.outlay.readings.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.outlay.facts.company.Companies;
import org.outlay.facts.company.Company;
import org.outlay.readings.counts.CountsById;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.values.english.English;

import org.springframework.stereotype.Component;

/** Finds the divisions and groups of a company. */
@Component
public class CompanyStructures {

	private final Companies companies;

	private final CountsById counts;

	CompanyStructures(Companies companies, CountsById counts) {
		this.companies = companies;
		this.counts = counts;
	}

	public CompanyStructure of(Company company) {
		Map<String, Company> divisions = new LinkedHashMap<>();
		descend(company, divisions);
		Map<String, Long> claims = this.counts.claimsAbout(divisions.keySet());
		List<String> house = new ArrayList<>(List.of(company.id()));
		house.addAll(divisions.keySet());
		return new CompanyStructure(house,
				divisions.values()
					.stream()
					.map((division) -> new CompanyStructure.Kin(ref(division),
							English.count(claims.getOrDefault(division.id(), 0L), "claim")))
					.toList(),
				this.companies.findGroupsOf(company.id()).stream().map(CompanyStructures::ref).toList());
	}

	private void descend(Company company, Map<String, Company> found) {
		for (Company division : this.companies.findByParentIdOrderByName(company.id())) {
			if (found.putIfAbsent(division.id(), division) == null) {
				descend(division, found);
			}
		}
	}

	private static SubjectRef ref(Company company) {
		return SubjectRef.of(company);
	}

}
