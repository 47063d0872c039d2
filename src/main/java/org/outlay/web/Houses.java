package org.outlay.web;

import java.util.ArrayList;
import java.util.List;

import org.outlay.company.Companies;
import org.outlay.company.Company;

import org.springframework.stereotype.Component;

/** Finds what belongs to a company. */
@Component
class Houses {

	private final Companies companies;

	Houses(Companies companies) {
		this.companies = companies;
	}

	/** Ids of the company, its divisions and theirs, its own first. */
	List<String> of(String company) {
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
