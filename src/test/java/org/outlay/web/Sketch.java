package org.outlay.web;

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
 * Sketches a planned sum of Example Company, in billions, with links and parts to taste.
 */
record Sketch(String id, Amount amount, String period, Nature nature, Links links, List<Label> parts) {

	static Sketch of(String id, String billions, String unit) {
		BigDecimal value = new BigDecimal(billions).movePointRight(9);
		return new Sketch(id, new Amount(Kind.EXACT, Interval.point(value), new Unit(unit), null, "as printed", null),
				"2026", Nature.PLAN, Links.NONE, List.of());
	}

	static Sketch of(String id) {
		return of(id, "1", "CNY");
	}

	Sketch in(String newPeriod) {
		return new Sketch(this.id, this.amount, newPeriod, this.nature, this.links, this.parts);
	}

	Sketch as(Nature newNature) {
		return new Sketch(this.id, this.amount, this.period, newNature, this.links, this.parts);
	}

	Sketch repeating(String other) {
		return linked(new Links(null, other, null, null));
	}

	Sketch revising(String other) {
		return linked(new Links(null, null, other, null));
	}

	Sketch partOf(String other, String... labels) {
		List<Label> newParts = List.of(labels).stream().map((label) -> new Label(label, label)).toList();
		return new Sketch(this.id, this.amount, this.period, this.nature, new Links(other, null, null, null), newParts);
	}

	private Sketch linked(Links newLinks) {
		return new Sketch(this.id, this.amount, this.period, this.nature, newLinks, this.parts);
	}

	Figure figure() {
		Stated stated = new Stated(this.id, "example", "capex", "ai-investment", Breakdown.WHOLE,
				Period.parse(this.period), this.amount, this.nature, Set.of(Status.A),
				new Asserter(AsserterKind.OUTLET, "The Example", null), "source", Locator.line(1), null, this.links,
				Rank.NORMAL, null, null);
		LocalDate day = LocalDate.of(2026, 2, 15);
		return new Figure(stated, ClaimType.CAPEX, 1, Instant.EPOCH,
				new SubjectRef("example", SubjectType.COMPANY, "Example"), new Label("capex", "Capex"),
				new Label("ai-investment", "AI investment"), this.parts,
				new SourceRef("source", "A source", null, Tier.ORIGINAL, new PublicationWindow(day, day)), null, null);
	}

	static List<Figure> figures(Sketch... sketches) {
		return List.of(sketches).stream().map(Sketch::figure).toList();
	}

}
