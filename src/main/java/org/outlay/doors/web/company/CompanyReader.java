package org.outlay.doors.web.company;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.outlay.doors.web.component.ModelRow;
import org.outlay.doors.web.component.ModelRows;
import org.outlay.doors.web.component.ProductRow;
import org.outlay.doors.web.component.ProductRows;
import org.outlay.facts.claim.DataBudget;
import org.outlay.facts.claim.Capex;
import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.facts.event.Events;
import org.outlay.facts.event.Roles;
import org.outlay.facts.model.AiModels;
import org.outlay.facts.model.Products;
import org.outlay.readings.figures.Attribution;
import org.outlay.readings.figures.CompanyClaims;
import org.outlay.readings.figures.EventLine;
import org.outlay.readings.figures.EventLines;
import org.outlay.readings.figures.RoleLine;
import org.outlay.readings.figures.RoleLines;
import org.outlay.readings.figures.Timeline;
import org.outlay.readings.ledger.ClaimCounts;
import org.outlay.readings.ledger.Ledger;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.english.English;

import org.springframework.stereotype.Component;

/**
 * Reads what belongs to a company and what is claimed of it, no more than its page shows
 * and as far as it was public.
 */
@Component
record CompanyReader(AiModels models, ModelRows modelRows, Products products, ProductRows productRows, Roles roles,
		RoleLines roleLines, Events events, EventLines eventLines, ClaimCounts claimCounts, Ledger ledger) {

	/** A company's page shows so many claims of capital expenditure at most. */
	static final int CAPEX = 120;

	/** So many of data budgets. */
	static final int BUDGETS = 40;

	/** So many of each other measure. */
	static final int EACH = 4;

	/** So many of its divisions, models and products. */
	static final int INNER = 60;

	/** So many of all its claims. */
	static final int FIRST = 50;

	/**
	 * What belongs to these.
	 * @param house ids of the company and its divisions, its own first
	 */
	Belongings belongings(List<String> house, PointOfView view) {
		List<ModelRow> modelRows = this.modelRows.of(this.models.findByDeveloperIdIn(house));
		List<ProductRow> productRows = this.productRows.of(this.products.findByOwnerIdIn(house));
		Set<String> asked = new HashSet<>(house);
		modelRows.forEach((row) -> asked.add(row.model().id()));
		productRows.forEach((row) -> asked.add(row.product().id()));
		Set<String> named = this.claimCounts.named(asked, view.asOf());
		return new Belongings(house.stream().skip(1).filter(named::contains).toList(),
				modelRows.stream().filter((row) -> named.contains(row.model().id())).toList(),
				productRows.stream().filter((row) -> named.contains(row.product().id())).toList(),
				PersonRoles.of(roles(house, view)), Timeline.of(events(house, view)));
	}

	/**
	 * The claims of a page.
	 * @param inner ids of the company's divisions, models and products
	 */
	CompanyClaims claims(String company, List<String> inner, PointOfView view) {
		ClaimFilter own = view.claims().about(List.of(company));
		ClaimFilter others = view.claims().about(inner);
		List<Long> rows = this.claimCounts.newestOfEachMeasure(company, view.asOf(), EACH);
		return new CompanyClaims(this.claimCounts.of(company, view.asOf()),
				this.ledger.newest(own.only(Capex.class), CAPEX),
				this.ledger.newest(own.only(DataBudget.class), BUDGETS),
				rows.isEmpty() ? List.of() : this.ledger.stretch(own.rows(rows), 0, rows.size()),
				this.ledger.stretch(own, 0, FIRST), inner.isEmpty() ? List.of() : this.ledger.newest(others, INNER),
				inner.isEmpty() ? 0 : this.ledger.count(others));
	}

	/** When the first claim came out, where none had by then; else empty. */
	String first(String company, CompanyClaims claims, PointOfView view) {
		if (claims.counted().claims() > 0) {
			return "";
		}
		return this.claimCounts.first(company, view.asOf().match())
			.filter((day) -> day.isAfter(view.asOf().day()))
			.map((LocalDate day) -> "The first came out on " + English.day(day) + ".")
			.orElse("");
	}

	private List<RoleLine> roles(List<String> house, PointOfView view) {
		return this.roleLines.of(this.roles.findByOrganisationIdInOrderByPersonIdAscSourceIdAscOrdinalAsc(house))
			.stream()
			.map((role) -> new RoleLine(role.person(), role.organisation(), role.title(),
					role.attributions().stream().filter((attribution) -> isPublic(attribution, view)).toList()))
			.filter((role) -> !role.attributions().isEmpty())
			.toList();
	}

	private List<EventLine> events(List<String> house, PointOfView view) {
		return this.eventLines.of(this.events.findAbout(house))
			.stream()
			.filter((event) -> isPublic(event.attribution(), view))
			.toList();
	}

	static boolean isPublic(Attribution attribution, PointOfView view) {
		return attribution.isEditor() || view.asOf().isPublic(attribution.source().published());
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

	/** A person with all roles at hand. */
	public record PersonRoles(SubjectRef person, List<RoleLine> roles) {

		/** Groups roles by person, in the order the people first come. */
		public static List<PersonRoles> of(List<RoleLine> roles) {
			Map<SubjectRef, List<RoleLine>> byPerson = roles.stream()
				.collect(Collectors.groupingBy(RoleLine::person, LinkedHashMap::new, Collectors.toList()));
			return byPerson.entrySet()
				.stream()
				.map((entry) -> new PersonRoles(entry.getKey(), entry.getValue()))
				.toList();
		}

	}

}
