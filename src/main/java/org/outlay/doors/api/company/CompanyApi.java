package org.outlay.doors.api.company;

import java.util.List;

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
import org.outlay.doors.api.shape.Ref;
import org.outlay.doors.api.shape.RoleJson;
import org.outlay.doors.api.shape.RoleShapes;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.facts.company.Companies;
import org.outlay.facts.company.Company;
import org.outlay.facts.company.CompanyKind;
import org.outlay.facts.event.Roles;
import org.outlay.facts.model.AiModels;
import org.outlay.facts.model.Products;
import org.outlay.readings.view.PointOfView;

import org.springframework.data.domain.Sort;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Companies, divisions and groups. */
@ApiHandler
@Tag(name = "Companies")
class CompanyApi {

	private static final CompanyFields FIELDS = new CompanyFields();

	private final Companies companies;

	private final CompanyShapes shapes;

	private final AiModels models;

	private final Products products;

	private final Roles roles;

	private final RoleShapes roleShapes;

	private final PointsOfView pointsOfView;

	private final ClaimedRows claimed;

	CompanyApi(Companies companies, CompanyShapes shapes, AiModels models, Products products, Roles roles,
			RoleShapes roleShapes, PointsOfView pointsOfView, ClaimedRows claimed) {
		this.pointsOfView = pointsOfView;
		this.claimed = claimed;
		this.companies = companies;
		this.shapes = shapes;
		this.models = models;
		this.products = products;
		this.roles = roles;
		this.roleShapes = roleShapes;
	}

	@Operation(operationId = "listCompanies", summary = "List companies",
			description = "Companies, divisions, groups, investors, publishers and associations, by name.")
	@ListMapping(value = "/companies", table = "companies")
	PageOf<CompanyJson> list(CompanyQuery query) {
		List<Company> all = this.companies.findAll(Sort.by("name", "id")).stream().filter(query::lets).toList();
		PointOfView view = this.pointsOfView.of(query.when());
		return this.claimed.about(FIELDS.page(query.listing(), all, (page) -> this.shapes.of(page, view.asOf())),
				query.listing(), view);
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
		return new CompanyDetailJson(this.shapes.of(List.of(company), view.asOf()).get(0),
				Ref.byName(this.companies.findByParentIdOrderByName(slug)),
				Ref.byName(this.models.findByDeveloperIdIn(List.of(slug))),
				Ref.byName(this.products.findByOwnerIdIn(List.of(slug))),
				this.roleShapes
					.of(this.roles.findByOrganisationIdInOrderByPersonIdAscSourceIdAscOrdinalAsc(List.of(slug))),
				ViewJson.ofClaims(view));
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

}
