package org.outlay.doors.web.company;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.outlay.doors.web.component.SubjectRows;
import org.outlay.facts.claim.Capex;
import org.outlay.facts.claim.DataBudget;
import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.facts.company.Company;
import org.outlay.facts.event.ReportedEvents;
import org.outlay.facts.event.Roles;
import org.outlay.facts.model.AiModels;
import org.outlay.facts.model.Products;
import org.outlay.readings.breakdown.GroupTotals.GroupTotal;
import org.outlay.readings.breakdown.Composition;
import org.outlay.readings.breakdown.Compositions;
import org.outlay.readings.breakdown.GroupTotals;
import org.outlay.readings.disagreement.Disagreement;
import org.outlay.readings.disagreement.Disagreements;
import org.outlay.readings.figures.Attribution;
import org.outlay.readings.figures.CompanyClaims;
import org.outlay.readings.figures.EventLines;
import org.outlay.readings.figures.RoleLines.RoleLine;
import org.outlay.readings.figures.RoleLines;
import org.outlay.readings.figures.Timeline;
import org.outlay.readings.ledger.ClaimCounts;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Label;
import org.outlay.readings.ledger.Ledger;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.readings.track.Arithmetic;
import org.outlay.readings.track.ArithmeticReader;
import org.outlay.readings.track.PlanStep;
import org.outlay.readings.track.Track;
import org.outlay.readings.track.Tracks;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.amount.Extent;
import org.outlay.values.amount.Growth;
import org.outlay.values.english.English;

import org.springframework.stereotype.Component;

/**
 * Reads the claims about a company, what belongs to it and what follows: as far as it was
 * public, and no more than its page shows.
 */
@Component
record CompanyReader(AiModels models, Products products, SubjectRows rows, Roles roles, RoleLines roleLines,
		ReportedEvents events, EventLines eventLines, ClaimCounts claimCounts, Ledger ledger, Tracks tracks,
		ArithmeticReader arithmetic, Disagreements disagreements, Compositions compositions, GroupTotals groups) {

	/** The largest number of claims of capital expenditure. */
	static final int CAPEX = 120;

	/** The largest number of data budgets. */
	private static final int BUDGETS = 40;

	/** The largest number of figures of each other measure. */
	private static final int EACH = 4;

	/** The largest number of figures of its divisions, models and products. */
	private static final int INNER = 60;

	/** The largest number of rows of the ledger. */
	private static final int FIRST = 50;

	/**
	 * Reads what belongs to a company and its divisions.
	 * @param house their ids, that of the company first
	 */
	Belongings belongings(List<String> house, PointOfView view) {
		List<SubjectRows.ModelRow> models = this.rows.models(this.models.findByDeveloperIdIn(house));
		List<SubjectRows.ProductRow> products = this.rows.products(this.products.findByOwnerIdIn(house));
		Set<String> asked = new HashSet<>(house);
		models.forEach((row) -> asked.add(row.model().id()));
		products.forEach((row) -> asked.add(row.product().id()));
		Set<String> named = this.claimCounts.named(asked, view.asOf());
		return new Belongings(house.stream().skip(1).filter(named::contains).toList(),
				models.stream().filter((row) -> named.contains(row.model().id())).toList(),
				products.stream().filter((row) -> named.contains(row.product().id())).toList(),
				PersonRoles.of(roles(house, view)),
				Timeline.of(this.eventLines.of(this.events.about(house, view.asOf()), view.asOf().day())));
	}

	/**
	 * Reads the claims of a page.
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

	/**
	 * The conclusions from these claims.
	 */
	CompanyFindings findings(Company company, CompanyClaims claims, PointOfView view) {
		List<Figure> whole = claims.capex().stream().filter((figure) -> figure.parts().isEmpty()).toList();
		List<Figure> all = Stream.concat(claims.own().stream(), claims.inner().stream()).distinct().toList();
		return CompanyFindings.of(this.tracks.of(whole, view.rule()), this.arithmetic.of(all, view.rule()),
				this.disagreements.of(claims.own(), claims.inner(), view.rule()), this.groups.of(company, view.rule()));
	}

	/** The parts of its capital expenditure. */
	List<Composition> compositions(CompanyClaims claims, PointOfView view) {
		return this.compositions.of(claims.capex(), view.rule());
	}

	/** The day the first claim came out, if that was later; else an empty text. */
	String first(String company, CompanyClaims claims, PointOfView view) {
		return Optional.of(company)
			.filter((id) -> claims.counted().claims() == 0)
			.flatMap((id) -> this.claimCounts.first(id, view.asOf().match()))
			.filter((day) -> day.isAfter(view.asOf().day()))
			.map((day) -> "The first came out on " + English.day(day) + ".")
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

	static boolean isPublic(Attribution attribution, PointOfView view) {
		return attribution.isEditor() || view.asOf().isPublic(attribution.source().published());
	}

	/**
	 * The people, models, products and events of a company.
	 *
	 * @param divisions ids of its divisions
	 */
	record Belongings(List<String> divisions, List<SubjectRows.ModelRow> models, List<SubjectRows.ProductRow> products,
			List<PersonRoles> people, Timeline events) {

		/** Ids of its divisions, models and products. */
		List<String> subjects() {
			return Stream
				.of(this.divisions.stream(), this.models.stream().map((row) -> row.model().id()),
						this.products.stream().map((row) -> row.product().id()))
				.flatMap(Function.identity())
				.toList();
		}

	}

	/** A person with all roles in the company. */
	record PersonRoles(SubjectRef person, List<RoleLine> roles) {

		/** Groups roles by person, in the order of the first role of each. */
		static List<PersonRoles> of(List<RoleLine> roles) {
			Map<SubjectRef, List<RoleLine>> byPerson = roles.stream()
				.collect(Collectors.groupingBy(RoleLine::person, LinkedHashMap::new, Collectors.toList()));
			return byPerson.entrySet().stream().map((one) -> new PersonRoles(one.getKey(), one.getValue())).toList();
		}

	}

	/**
	 * The conclusions from the claims about a company.
	 *
	 * @param tracks plans to which something has happened
	 * @param arithmetic of its figures and of those that belong to it
	 * @param disagreements sentences on sources that disagree
	 * @param incomparable sentences on figures that must not be compared
	 * @param rates sentences on amounts printed in two currencies
	 * @param unlisted a sentence if there are more of either; else empty
	 * @param groups of a group: its totals beside those of its members
	 */
	record CompanyFindings(List<Track> tracks, Arithmetic arithmetic, List<Disagreement> disagreements,
			List<Disagreement> incomparable, List<Disagreement> rates, String unlisted, List<GroupTotal> groups) {

		/** The largest number of plans, and of sentences of a kind. */
		private static final int MOST = 12;

		static CompanyFindings of(List<Track> tracks, Arithmetic arithmetic, List<Disagreement> all,
				List<GroupTotal> groups) {
			List<Disagreement> disagreements = first(all, (one) -> one.reason().isDisagreement());
			List<Disagreement> rates = first(all, CompanyFindings::isRate);
			List<Disagreement> incomparable = first(all, (one) -> !one.reason().isDisagreement() && !isRate(one));
			int more = all.size() - disagreements.size() - incomparable.size() - rates.size();
			return new CompanyFindings(tracks.stream().filter(Track::isEventful).limit(MOST).toList(), arithmetic,
					disagreements, incomparable, rates,
					(more == 0) ? ""
							: English.number(more) + " more of these are listed on the pages of the quantities.",
					groups);
		}

		private static boolean isRate(Disagreement one) {
			return one.reason() == Disagreement.Reason.RATE;
		}

		private static List<Disagreement> first(List<Disagreement> all, Predicate<Disagreement> wanted) {
			return all.stream().filter(wanted).limit(MOST).toList();
		}

		public boolean hasChanges() {
			return !this.tracks.isEmpty() || !this.arithmetic.isEmpty();
		}

		public boolean hasDisagreements() {
			return !this.disagreements.isEmpty() || !this.incomparable.isEmpty() || !this.rates.isEmpty();
		}

		/** {@code "AI capital expenditure, 2026"}. */
		public String title(Track track) {
			return track.first().concept().label() + ", " + track.first().content().period().words();
		}

	}

}
