package org.outlay.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.outlay.company.Companies;
import org.outlay.company.Company;
import org.outlay.ledger.References;
import org.outlay.overview.Tallies;
import org.outlay.period.AsOf;

import org.springframework.stereotype.Component;

/** Makes rows of companies, looking up at once what they point to. */
@Component
class CompanyShapes {

	private final Companies companies;

	private final Attestations attestations;

	private final References references;

	private final Tallies tallies;

	CompanyShapes(Companies companies, Attestations attestations, References references, Tallies tallies) {
		this.companies = companies;
		this.attestations = attestations;
		this.references = references;
		this.tallies = tallies;
	}

	List<CompanyJson> of(List<Company> page, AsOf asOf) {
		List<String> ids = page.stream().map(Company::id).toList();
		Names names = Names.of(this.references,
				page.stream().flatMap((row) -> Stream.concat(Stream.of(row.parentId()), row.memberIds().stream())),
				Stream.empty());
		List<Company> groups = this.companies.findGroupsOfAny(ids);
		Map<String, List<StatementJson>> statements = this.attestations.of(ids);
		Map<String, Long> counts = this.tallies.claimsAbout(ids, asOf);
		return page.stream()
			.map((row) -> CompanyJson.of(row, names, groupsOf(row, groups),
					statements.getOrDefault(row.id(), List.of()), counts.getOrDefault(row.id(), 0L)))
			.toList();
	}

	private static List<Ref> groupsOf(Company company, List<Company> groups) {
		return Ref.byName(groups.stream().filter((group) -> group.memberIds().contains(company.id())).toList());
	}

}
