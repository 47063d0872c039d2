package org.outlay.readings.figures;

import java.util.ArrayList;
import java.util.List;

import org.outlay.facts.company.Companies;
import org.outlay.facts.company.Company;

import org.springframework.stereotype.Component;

/** Finds what belongs to a company. */
@Component
public class CompanyTree {

	private final Companies companies;

	CompanyTree(Companies companies) {
		this.companies = companies;
	}

	/** Ids of the company, its divisions and theirs, its own first. */
	public List<String> of(String company) {
		List<String> house = new ArrayList<>(List.of(company));
		for (int i = 0; i < house.size(); i++) {
			this.companies.findByParentIdOrderByName(house.get(i))
				.stream()
				.map(Company::id)
				.filter((id) -> !house.contains(id))
				.forEach(house::add);
		}
		return house;
	}

}
