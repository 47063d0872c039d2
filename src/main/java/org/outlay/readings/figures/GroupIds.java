package org.outlay.readings.figures;

import java.util.Set;
import java.util.stream.Collectors;

import org.outlay.facts.company.Companies;
import org.outlay.facts.company.Company;
import org.outlay.facts.company.CompanyKind;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Knows which subjects are groups, whose figures are never those of their members. */
@Component
public class GroupIds {

	private final Companies companies;

	GroupIds(Companies companies) {
		this.companies = companies;
	}

	public Set<String> ids() {
		return this.companies.findAll(Sort.by("id"))
			.stream()
			.filter((company) -> company.kind() == CompanyKind.GROUP)
			.map(Company::id)
			.collect(Collectors.toSet());
	}

}
