package org.outlay.headline;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.outlay.amount.Amount;
import org.outlay.amount.Interval;
import org.outlay.amount.Kind;
import org.outlay.amount.Unit;
import org.outlay.claim.Asserter;
import org.outlay.claim.AsserterKind;
import org.outlay.claim.Breakdown;
import org.outlay.claim.ClaimType;
import org.outlay.claim.Links;
import org.outlay.claim.Nature;
import org.outlay.claim.Rank;
import org.outlay.claim.Stated;
import org.outlay.claim.Status;
import org.outlay.ledger.Figure;
import org.outlay.ledger.Label;
import org.outlay.ledger.SourceRef;
import org.outlay.ledger.SubjectRef;
import org.outlay.period.Period;
import org.outlay.period.PublicationWindow;
import org.outlay.source.Locator;
import org.outlay.source.Tier;
import org.outlay.subject.SubjectType;

/**
 * Tells a claim on Example Company's AI investment of 2026, in billions of CNY, step by
 * step.
 */
record Telling(String id, Amount amount, String period, Nature nature, Asserter voice, String source,
		LocalDate earliest, LocalDate latest, String origin, Links links, Rank rank, String basis) {

	static Telling of(String id, Kind kind, String low, String high) {
		return new Telling(id, amount(kind, low, high), "2026", Nature.PLAN,
				new Asserter(AsserterKind.OUTLET, "The Example", "the-example"), "example", LocalDate.of(2026, 2, 15),
				LocalDate.of(2026, 2, 15), null, Links.NONE, Rank.NORMAL, "ai-investment");
	}

	static Telling exactly(String id, String billions) {
		return of(id, Kind.EXACT, billions, billions);
	}

	static Telling over(String id, String billions) {
		return of(id, Kind.MORE_THAN, billions, null);
	}

	static Telling between(String id, String low, String high) {
		return of(id, Kind.RANGE, low, high);
	}

	private static Amount amount(Kind kind, String low, String high) {
		Interval interval = new Interval(number(low), low != null && kind != Kind.MORE_THAN, number(high),
				high != null);
		return new Amount(kind, interval, new Unit("CNY"), null, "as printed", null);
	}

	private static BigDecimal number(String billions) {
		return (billions != null) ? new BigDecimal(billions).movePointRight(9) : null;
	}

	Telling in(String newSource) {
		return new Telling(this.id, this.amount, this.period, this.nature, this.voice, newSource, this.earliest,
				this.latest, this.origin, this.links, this.rank, this.basis);
	}

	Telling on(String day) {
		return between(day, day);
	}

	Telling undated(String from, String to) {
		return between(from, to);
	}

	private Telling between(String from, String to) {
		return new Telling(this.id, this.amount, this.period, this.nature, this.voice, this.source,
				LocalDate.parse(from), LocalDate.parse(to), this.origin, this.links, this.rank, this.basis);
	}

	Telling by(AsserterKind kind, String name) {
		return new Telling(this.id, this.amount, this.period, this.nature, new Asserter(kind, name, null), this.source,
				this.earliest, this.latest, this.origin, this.links, this.rank, this.basis);
	}

	Telling retoldFrom(String newOrigin) {
		return new Telling(this.id, this.amount, this.period, this.nature, this.voice, this.source, this.earliest,
				this.latest, newOrigin, this.links, this.rank, this.basis);
	}

	Telling as(Nature newNature) {
		return new Telling(this.id, this.amount, this.period, newNature, this.voice, this.source, this.earliest,
				this.latest, this.origin, this.links, this.rank, this.basis);
	}

	Telling revising(String other) {
		return linked(new Links(null, null, other, null));
	}

	Telling correcting(String other) {
		return linked(new Links(null, null, null, other));
	}

	private Telling linked(Links newLinks) {
		return new Telling(this.id, this.amount, this.period, this.nature, this.voice, this.source, this.earliest,
				this.latest, this.origin, newLinks, this.rank, this.basis);
	}

	Telling ranked(Rank newRank) {
		return new Telling(this.id, this.amount, this.period, this.nature, this.voice, this.source, this.earliest,
				this.latest, this.origin, this.links, newRank, this.basis);
	}

	Telling onBasis(String newBasis) {
		return new Telling(this.id, this.amount, this.period, this.nature, this.voice, this.source, this.earliest,
				this.latest, this.origin, this.links, this.rank, newBasis);
	}

	Figure figure() {
		Stated stated = new Stated(this.id, "example-company", "capex", this.basis, Breakdown.WHOLE,
				Period.parse(this.period), this.amount, this.nature, Set.of(Status.A), this.voice, this.source,
				Locator.line(1), this.origin, this.links, this.rank, (this.rank != Rank.NORMAL) ? "because" : null,
				null);
		SourceRef told = new SourceRef(this.source, this.source, null, Tier.ORIGINAL,
				new PublicationWindow(this.earliest, this.latest));
		SourceRef from = (this.origin != null) ? new SourceRef(this.origin, this.origin, null, Tier.CITED, null) : null;
		return new Figure(stated, ClaimType.CAPEX, 1, Instant.EPOCH,
				new SubjectRef("example-company", SubjectType.COMPANY, "Example"), new Label("capex", "Capex"),
				new Label(this.basis, this.basis), List.of(), told, from, null);
	}

}
