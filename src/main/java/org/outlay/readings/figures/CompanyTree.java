package org.outlay.readings.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.outlay.facts.company.Companies;
import org.outlay.facts.company.Company;
import org.outlay.facts.company.CompanyKind;
import org.outlay.readings.counts.CountsById;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.values.english.English;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Finds the divisions of companies and the groups they are members of. */
@Component
public record CompanyTree(Companies companies, CountsById counts) {

	/** The ids of the company, which comes first, its divisions and theirs. */
	public List<String> of(String company) {
		return house(company, divisions(company));
	}

	public Structure structure(Company company) {
		Map<String, Company> divisions = divisions(company.id());
		Map<String, Long> claims = this.counts.claimsAbout(divisions.keySet());
		return new Structure(house(company.id(), divisions),
				divisions.values()
					.stream()
					.map((division) -> new Division(SubjectRef.of(division),
							English.count(claims.getOrDefault(division.id(), 0L), "claim")))
					.toList(),
				this.companies.findGroupsOf(company.id()).stream().map(SubjectRef::of).toList());
	}

	/** The ids of all groups, whose figures are never those of their members. */
	public Set<String> groups() {
		return this.companies.findAll(Sort.by("id"))
			.stream()
			.filter((company) -> company.kind() == CompanyKind.GROUP)
			.map(Company::id)
			.collect(Collectors.toSet());
	}

	/** The divisions of a company, each followed by its own, by id. */
	private Map<String, Company> divisions(String company) {
		Map<String, Company> found = new LinkedHashMap<>();
		descend(company, found);
		return found;
	}

	private void descend(String company, Map<String, Company> found) {
		this.companies.findByParentIdOrderByName(company).forEach((division) -> {
			if (found.putIfAbsent(division.id(), division) == null) {
				descend(division.id(), found);
			}
		});
	}

	private static List<String> house(String company, Map<String, Company> divisions) {
		return Stream.concat(Stream.of(company), divisions.keySet().stream()).toList();
	}

	/**
	 * The divisions and groups of a company.
	 *
	 * @param house the ids of the company, which comes first, and all its divisions
	 * @param groups the groups it is a member of
	 */
	public record Structure(List<String> house, List<Division> divisions, List<SubjectRef> groups) {
	}

	/** A division with the number of claims about it, in words. */
	public record Division(SubjectRef company, String claims) {
	}

}
