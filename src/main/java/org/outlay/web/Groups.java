package org.outlay.web;

import java.util.Set;
import java.util.stream.Collectors;

import org.outlay.company.Companies;
import org.outlay.company.Company;
import org.outlay.company.CompanyKind;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Knows which subjects are groups, whose figures are never those of their members. */
@Component
class Groups {

	private final Companies companies;

	Groups(Companies companies) {
		this.companies = companies;
	}

	Set<String> ids() {
		return this.companies.findAll(Sort.by("id"))
			.stream()
			.filter((company) -> company.kind() == CompanyKind.GROUP)
			.map(Company::id)
			.collect(Collectors.toSet());
	}

}
