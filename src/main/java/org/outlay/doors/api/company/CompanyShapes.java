package org.outlay.doors.api.company;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.outlay.doors.api.shape.Attestations;
import org.outlay.doors.api.shape.NamedRefs;
import org.outlay.doors.api.shape.Ref;
import org.outlay.doors.api.shape.StatementJson;
import org.outlay.facts.company.Companies;
import org.outlay.facts.company.Company;
import org.outlay.readings.counts.CountsById;
import org.outlay.readings.ledger.Lookups;
import org.outlay.values.period.AsOf;

import org.springframework.stereotype.Component;

/** Makes rows of companies, looking up at once what they point to. */
@Component
class CompanyShapes {

	private final Companies companies;

	private final Attestations attestations;

	private final Lookups lookups;

	private final CountsById tallies;

	CompanyShapes(Companies companies, Attestations attestations, Lookups lookups, CountsById tallies) {
		this.companies = companies;
		this.attestations = attestations;
		this.lookups = lookups;
		this.tallies = tallies;
	}

	List<CompanyJson> of(List<Company> page, AsOf asOf) {
		List<String> ids = page.stream().map(Company::id).toList();
		NamedRefs names = NamedRefs.of(this.lookups,
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
