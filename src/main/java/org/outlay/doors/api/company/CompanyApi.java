package org.outlay.doors.api.company;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.list.ApiHandler;
import org.outlay.doors.api.list.ClaimedRows;
import org.outlay.doors.api.list.ListMapping;
import org.outlay.doors.api.list.RowFields;
import org.outlay.doors.api.problem.UnknownId;
import org.outlay.doors.api.query.AnyOf;
import org.outlay.doors.api.query.AsOfQuery;
import org.outlay.doors.api.query.CountryCode;
import org.outlay.doors.api.query.ListQuery;
import org.outlay.doors.api.query.PageOf;
import org.outlay.doors.api.query.PointsOfView;
import org.outlay.doors.api.query.Query;
import org.outlay.doors.api.shape.Attestations;
import org.outlay.doors.api.shape.AttestedJson;
import org.outlay.doors.api.shape.EntryType;
import org.outlay.doors.api.shape.Identified;
import org.outlay.doors.api.shape.NamedRefs;
import org.outlay.doors.api.shape.Ref;
import org.outlay.doors.api.shape.RoleJson;
import org.outlay.doors.api.shape.RoleShapes;
import org.outlay.doors.api.shape.StatementJson;
import org.outlay.doors.api.shape.SubjectLinks;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.facts.company.Companies;
import org.outlay.facts.company.Company;
import org.outlay.facts.company.CompanyKind;
import org.outlay.facts.event.Roles;
import org.outlay.facts.model.AiModels;
import org.outlay.facts.model.Products;
import org.outlay.facts.subject.Property;
import org.outlay.readings.counts.CountsById;
import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.period.AsOf;

import org.springframework.data.domain.Sort;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Companies, divisions and groups. */
@ApiHandler
@Tag(name = "Companies")
record CompanyApi(Companies companies, AiModels models, Products products, Roles roles, RoleShapes roleShapes,
		Attestations attestations, Lookups lookups, CountsById tallies, PointsOfView pointsOfView,
		ClaimedRows claimed) {

	private static final CompanyFields FIELDS = new CompanyFields();

	@Operation(operationId = "listCompanies", summary = "List companies",
			description = "Companies, divisions, groups, investors, publishers and associations, by name.")
	@ListMapping(value = "/companies", table = "companies")
	PageOf<CompanyJson> list(CompanyQuery query) {
		List<Company> all = this.companies.findAll(Sort.by("name", "id")).stream().filter(query::lets).toList();
		PointOfView view = this.pointsOfView.of(query.when());
		return this.claimed.about(FIELDS.page(query.listing(), all, (page) -> rows(page, view.asOf())), query.listing(),
				view);
	}

	@Operation(operationId = "showCompany", summary = "Show a company",
			description = "One company with its divisions, models, products and people; every attribute with its"
					+ " source.")
	@GetMapping("/companies/{slug}")
	CompanyDetailJson show(
			@Parameter(description = "The id of the company.", example = "bytedance") @PathVariable String slug,
			AsOfQuery query) {
		Company company = this.companies.findById(slug).orElseThrow(() -> new UnknownId("company", slug, "companies"));
		PointOfView view = this.pointsOfView.of(query);
		return new CompanyDetailJson(rows(List.of(company), view.asOf()).get(0),
				Ref.byName(this.companies.findByParentIdOrderByName(slug)),
				Ref.byName(this.models.findByDeveloperIdIn(List.of(slug))),
				Ref.byName(this.products.findByOwnerIdIn(List.of(slug))),
				this.roleShapes
					.of(this.roles.findByOrganisationIdInOrderByPersonIdAscSourceIdAscOrdinalAsc(List.of(slug))),
				ViewJson.ofClaims(view));
	}

	private List<CompanyJson> rows(List<Company> page, AsOf asOf) {
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

	/** What companies can be sorted and counted by. */
	static final class CompanyFields extends RowFields<Company> {

		CompanyFields() {
			haveClaims();
			sort("id", Company::id);
			sort("name", Company::name);
			count("kind", Company::kind);
			count("country", Company::country);
			sort("parent", Company::parentId);
		}

	}

	/** What lists of companies are asked with. */
	record CompanyQuery(
			@Parameter(description = "Companies of these countries, where one is given.",
					example = "CN") @Nullable List<CountryCode> country,
			@Parameter(description = "Companies of these kinds.",
					example = "company,group") @Nullable List<CompanyKind> kind,
			AsOfQuery when, ListQuery<CompanyFields> listing) implements Query {

		boolean lets(Company company) {
			return AnyOf.among(this.country, (company.country() != null) ? new CountryCode(company.country()) : null)
					&& AnyOf.among(this.kind, company.kind());
		}

	}

	/** A company with what belongs to it. */
	@Schema(name = "CompanyDetail")
	record CompanyDetailJson(@JsonUnwrapped CompanyJson company,
			@Schema(description = "Its divisions.") List<Ref> divisions,
			@Schema(description = "The models it develops.") List<Ref> models,
			@Schema(description = "The products it owns.") List<Ref> products,
			@Schema(description = "Who is or was what at it, as each source says.") List<RoleJson> roles,
			@Schema(description = "As of when its claims were counted.") ViewJson view) {

	}

	/** A company, division or group. */
	@Schema(name = "Company")
	record CompanyJson(@Schema(description = "Stable, never used again.", example = "bytedance") String id,
			@Schema(description = "The name readers know it by.", example = "ByteDance") String name,
			@Schema(description = "What it is.", example = "company") CompanyKind kind,
			@Schema(description = "ISO 3166-1 alpha-2, where known.", example = "CN") @Nullable String country,
			@Schema(description = "The company a division is part of.") @Nullable Ref parent,
			@Schema(description = "Whom a group stands for.") List<Ref> members,
			@Schema(description = "The groups it is a member of.") List<Ref> groups,
			@Schema(description = "Other spellings and names.") List<AttestedJson> aliases,
			@Schema(description = "Every attribute, with who gives it.") List<StatementJson> statements,
			@Schema(description = "How many standing claims are about it.", example = "30") long claimCount,
			@Schema(description = "Where to read on.") SubjectLinks links,
			@Schema(description = "The path of this entry.", example = "/api/v1/companies/bytedance") String href,
			@Schema(description = "The path of its page for readers.", example = "/companies/bytedance") String page)
			implements
				Identified {

		static CompanyJson of(Company company, NamedRefs names, List<Ref> groups, List<StatementJson> statements,
				long claimCount) {
			return new CompanyJson(company.id(), company.name(), company.kind(), company.country(),
					names.subject(company.parentId()), names.subjects(company.memberIds()), groups,
					StatementJson.of(Property.ALIAS, statements), statements, claimCount, SubjectLinks.of(company.id()),
					EntryType.COMPANY.href(company.id()), EntryType.COMPANY.page(company.id()));
		}

	}

}
