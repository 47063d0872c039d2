package org.outlay.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.outlay.aimodel.AiModels;
import org.outlay.aimodel.Products;
import org.outlay.event.Events;
import org.outlay.event.Roles;
import org.outlay.ledger.Surveys;
import org.outlay.lens.Lens;

import org.springframework.stereotype.Component;

/**
 * Finds the models, products, people and events of a company, as far as they were public.
 */
@Component
class CompanyHouse {

	private final AiModels models;

	private final ModelRows modelRows;

	private final Products products;

	private final ProductRows productRows;

	private final Roles roles;

	private final RoleLines roleLines;

	private final Events events;

	private final EventLines eventLines;

	private final Surveys surveys;

	CompanyHouse(AiModels models, ModelRows modelRows, Products products, ProductRows productRows, Roles roles,
			RoleLines roleLines, Events events, EventLines eventLines, Surveys surveys) {
		this.models = models;
		this.modelRows = modelRows;
		this.products = products;
		this.productRows = productRows;
		this.roles = roles;
		this.roleLines = roleLines;
		this.events = events;
		this.eventLines = eventLines;
		this.surveys = surveys;
	}

	/**
	 * What belongs to these.
	 * @param house ids of the company and its divisions, its own first
	 */
	Belongings of(List<String> house, Lens lens) {
		List<ModelRow> modelRows = this.modelRows.of(this.models.findByDeveloperIdIn(house));
		List<ProductRow> productRows = this.productRows.of(this.products.findByOwnerIdIn(house));
		Set<String> asked = new HashSet<>(house);
		modelRows.forEach((row) -> asked.add(row.model().id()));
		productRows.forEach((row) -> asked.add(row.product().id()));
		Set<String> named = this.surveys.named(asked, lens.asOf());
		return new Belongings(house.stream().skip(1).filter(named::contains).toList(),
				modelRows.stream().filter((row) -> named.contains(row.model().id())).toList(),
				productRows.stream().filter((row) -> named.contains(row.product().id())).toList(),
				PersonRoles.of(roles(house, lens)), Timeline.of(events(house, lens)));
	}

	private List<RoleLine> roles(List<String> house, Lens lens) {
		return this.roleLines.of(this.roles.findByOrganisationIdInOrderByPersonIdAscSourceIdAscOrdinalAsc(house))
			.stream()
			.map((role) -> new RoleLine(role.person(), role.organisation(), role.title(),
					role.witnesses().stream().filter((witness) -> isPublic(witness, lens)).toList()))
			.filter((role) -> !role.witnesses().isEmpty())
			.toList();
	}

	private List<EventLine> events(List<String> house, Lens lens) {
		return this.eventLines.of(this.events.findAbout(house))
			.stream()
			.filter((event) -> isPublic(event.witness(), lens))
			.toList();
	}

	static boolean isPublic(Witness witness, Lens lens) {
		return witness.isEditor() || lens.asOf().isPublic(witness.source().published());
	}

	/**
	 * Who and what belongs to a company.
	 *
	 * @param divisions ids of its divisions
	 */
	record Belongings(List<String> divisions, List<ModelRow> models, List<ProductRow> products,
			List<PersonRoles> people, Timeline events) {

		/** Ids of all that has figures of its own. */
		List<String> subjects() {
			List<String> subjects = new ArrayList<>(this.divisions);
			this.models.forEach((row) -> subjects.add(row.model().id()));
			this.products.forEach((row) -> subjects.add(row.product().id()));
			return subjects;
		}

	}

}
