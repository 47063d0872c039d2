package org.outlay.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.outlay.aimodel.AiModels;
import org.outlay.aimodel.Products;
import org.outlay.claim.ClaimFilter;
import org.outlay.company.Company;
import org.outlay.event.Events;
import org.outlay.event.Roles;
import org.outlay.ledger.Figure;
import org.outlay.ledger.Ledger;
import org.outlay.subject.Property;

import org.springframework.stereotype.Component;

/** Puts together all that Outlay knows of a company. */
@Component
class CompanyProfiles {

	private final Kinships kinships;

	private final Portraits portraits;

	private final Ledger ledger;

	private final AiModels models;

	private final ModelRows modelRows;

	private final Products products;

	private final ProductRows productRows;

	private final Roles roles;

	private final RoleLines roleLines;

	private final Events events;

	private final EventLines eventLines;

	private final Origins origins;

	CompanyProfiles(Kinships kinships, Portraits portraits, Ledger ledger, AiModels models, ModelRows modelRows,
			Products products, ProductRows productRows, Roles roles, RoleLines roleLines, Events events,
			EventLines eventLines, Origins origins) {
		this.kinships = kinships;
		this.portraits = portraits;
		this.ledger = ledger;
		this.models = models;
		this.modelRows = modelRows;
		this.products = products;
		this.productRows = productRows;
		this.roles = roles;
		this.roleLines = roleLines;
		this.events = events;
		this.eventLines = eventLines;
		this.origins = origins;
	}

	CompanyPage of(Company company) {
		Kinship kinship = this.kinships.of(company);
		List<String> house = kinship.house();
		List<ModelRow> modelRows = this.modelRows.of(this.models.findByDeveloperIdIn(house));
		List<ProductRow> productRows = this.productRows.of(this.products.findByOwnerIdIn(house));
		List<Figure> figures = this.ledger.all(ClaimFilter.ALL.about(List.of(company.id())));
		return new CompanyPage(company, this.portraits.of(company).without(Property.KIND), kinship,
				CompanyFigures.of(figures), new ModelTable("Models of " + company.name(), modelRows), productRows,
				inner(company, house, modelRows, productRows),
				PersonRoles.of(this.roleLines
					.of(this.roles.findByOrganisationIdInOrderByPersonIdAscSourceIdAscOrdinalAsc(house))),
				Timeline.of(this.eventLines.of(this.events.findAbout(house))), figures, this.origins.of(figures));
	}

	/**
	 * Figures of its divisions, models and products, which are never the company's own.
	 */
	private List<Figure> inner(Company company, Collection<String> house, List<ModelRow> models,
			List<ProductRow> products) {
		List<String> ids = new ArrayList<>(house);
		ids.remove(company.id());
		models.forEach((row) -> ids.add(row.model().id()));
		products.forEach((row) -> ids.add(row.product().id()));
		return this.ledger.all(ClaimFilter.ALL.about(ids));
	}

}
