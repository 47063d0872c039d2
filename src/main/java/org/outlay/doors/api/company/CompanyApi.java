package org.outlay.doors.api.company;

import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.list.ApiHandler;
import org.outlay.doors.api.list.ListMapping;
import org.outlay.doors.api.list.SubjectLists;
import org.outlay.doors.api.list.SubjectLists.SubjectFacts;
import org.outlay.doors.api.problem.RefusedRequest;
import org.outlay.doors.api.query.AsOfQuery;
import org.outlay.doors.api.query.ListFields;
import org.outlay.doors.api.query.ListQuery;
import org.outlay.doors.api.query.PageOf;
import org.outlay.doors.api.query.Query;
import org.outlay.doors.api.query.Vocabulary;
import org.outlay.doors.api.shape.NamedRefs;
import org.outlay.doors.api.shape.Ref;
import org.outlay.doors.api.shape.Ref.EntryType;
import org.outlay.doors.api.shape.Ref.SubjectLinks;
import org.outlay.doors.api.shape.StatementJson;
import org.outlay.doors.api.shape.StatementJson.AttestedJson;
import org.outlay.doors.api.shape.StatementJson.RoleJson;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.facts.company.Companies;
import org.outlay.facts.company.Company;
import org.outlay.facts.company.CompanyKind;
import org.outlay.facts.event.Roles;
import org.outlay.facts.model.AiModels;
import org.outlay.facts.model.Products;
import org.outlay.facts.subject.Property;

import org.springframework.data.domain.Sort;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Companies, divisions and groups. */
@ApiHandler("Companies")
record CompanyApi(Companies companies, AiModels models, Products products, Roles roles, SubjectLists subjects) {

	private static final CompanyFields FIELDS = new CompanyFields();

	@Operation(operationId = "listCompanies", summary = "List companies",
			description = "Companies, divisions, groups, investors, publishers, associations and universities, by name.")
	@ListMapping(value = "/companies", table = "companies")
	PageOf<CompanyJson> list(CompanyQuery query) {
		List<Company> all = this.companies.findAll(Sort.by("name", "id")).stream().filter(query::lets).toList();
		return this.subjects.page(FIELDS, query.listing(), query.when(), all, this::rows, CompanyJson::id);
	}

	@Operation(operationId = "showCompany", summary = "Show a company",
			description = "One company with its divisions, models, products and people; every attribute with its"
					+ " source.")
	@GetMapping("/companies/{slug}")
	CompanyDetailJson show(
			@Parameter(description = "The id of the company.", example = "bytedance") @PathVariable String slug,
			AsOfQuery query) {
		Company company = this.companies.findById(slug)
			.orElseThrow(() -> RefusedRequest.unknownId("company", slug, "companies"));
		return new CompanyDetailJson(this.subjects.one(company, query, this::rows),
				Ref.byName(this.companies.findByParentIdOrderByName(slug)),
				Ref.byName(this.models.findByDeveloperIdIn(List.of(slug))),
				Ref.byName(this.products.findByOwnerIdIn(List.of(slug))),
				this.subjects
					.roles(this.roles.findByOrganisationIdInOrderByPersonIdAscSourceIdAscOrdinalAsc(List.of(slug))),
				this.subjects.view(query));
	}

	private List<CompanyJson> rows(List<Company> page, SubjectFacts facts) {
		NamedRefs names = this.subjects
			.names(page.stream().flatMap((row) -> Stream.concat(Stream.of(row.parentId()), row.memberIds().stream())));
		List<Company> groups = this.companies.findGroupsOfAny(page.stream().map(Company::id).toList());
		return page.stream().map((row) -> CompanyJson.of(row, names, groupsOf(row, groups), facts)).toList();
	}

	private static List<Ref> groupsOf(Company company, List<Company> groups) {
		return Ref.byName(groups.stream().filter((group) -> group.memberIds().contains(company.id())).toList());
	}

	/** The fields by which companies can be sorted and counted. */
	static final class CompanyFields extends ListFields<Company> {

		CompanyFields() {
			haveClaims();
			sort("id", Company::id);
			sort("name", Company::name);
			count("kind", Company::kind);
			count("country", Company::country);
			sort("parent", Company::parentId);
		}

	}

	/** The parameters of the list of companies. */
	record CompanyQuery(
			@Parameter(description = "Companies of these countries, if a source gives their country.",
					example = "CN") @Vocabulary.Known(Vocabulary.COUNTRY) @Nullable List<String> country,
			@Parameter(description = "Companies of these kinds.",
					example = "company,group") @Nullable List<CompanyKind> kind,
			AsOfQuery when, ListQuery<CompanyFields> listing) implements Query {

		boolean lets(Company company) {
			return Query.among(this.country, company.country()) && Query.among(this.kind, company.kind());
		}

	}

	/** A company with its divisions, models, products and people. */
	record CompanyDetailJson(@JsonUnwrapped CompanyJson company,
			@Schema(description = "Its divisions.") List<Ref> divisions,
			@Schema(description = "The models it develops.") List<Ref> models,
			@Schema(description = "The products it owns.") List<Ref> products,
			@Schema(description = "Present and past roles at it, as each source states them.") List<RoleJson> roles,
			@Schema(description = "The point of view from which claims were counted.") ViewJson view) {
	}

	/** A company, division or group. */
	record CompanyJson(@Schema(description = "Permanent; never reused.", example = "bytedance") String id,
			@Schema(description = "The name readers know it by.", example = "ByteDance") String name,
			@Schema(description = "The kind of company.", example = "company") CompanyKind kind,
			@Schema(description = "An ISO 3166-1 alpha-2 code, if known.", example = "CN") @Nullable String country,
			@Schema(description = "The company a division is part of.") @Nullable Ref parent,
			@Schema(description = "The members of a group.") List<Ref> members,
			@Schema(description = "Whether a group stands for its members and perhaps others.",
					example = "false") boolean open,
			@Schema(description = "The groups it is a member of.") List<Ref> groups,
			@Schema(description = "Other spellings and names.") List<AttestedJson> aliases,
			@Schema(description = "Every attribute, with its source.") List<StatementJson> statements,
			@Schema(description = "The number of current claims about it.", example = "30") long claimCount,
			@Schema(description = "Lists with more about it.") SubjectLinks links,
			@Schema(description = "The path of this entry.", example = "/api/v1/companies/bytedance") String href,
			@Schema(description = "The path of its page for readers.", example = "/companies/bytedance") String page) {

		static CompanyJson of(Company company, NamedRefs names, List<Ref> groups, SubjectFacts facts) {
			List<StatementJson> statements = facts.statementsOf(company.id());
			return new CompanyJson(company.id(), company.name(), company.kind(), company.country(),
					names.subject(company.parentId()), names.subjects(company.memberIds()), company.isOpen(), groups,
					StatementJson.of(Property.ALIAS, statements), statements, facts.claimsOf(company.id()),
					SubjectLinks.of(company.id()), EntryType.COMPANY.href(company.id()),
					EntryType.COMPANY.page(company.id()));
		}

	}

}
