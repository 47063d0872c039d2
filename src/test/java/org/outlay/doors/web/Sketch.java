package org.outlay.doors.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.outlay.facts.claim.Asserter;
import org.outlay.facts.claim.AsserterKind;
import org.outlay.facts.claim.Breakdown;
import org.outlay.facts.claim.ClaimContent;
import org.outlay.facts.claim.ClaimLinks;
import org.outlay.facts.claim.ClaimType;
import org.outlay.facts.claim.Nature;
import org.outlay.facts.claim.Rank;
import org.outlay.facts.claim.Status;
import org.outlay.facts.source.Locator;
import org.outlay.facts.source.Tier;
import org.outlay.facts.subject.SubjectType;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Label;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.values.amount.Amount;
import org.outlay.values.amount.Interval;
import org.outlay.values.amount.Kind;
import org.outlay.values.amount.Unit;
import org.outlay.values.amount.UnitWords;
import org.outlay.values.period.Period;
import org.outlay.values.period.PublicationWindow;

/**
 * Builds a planned amount of Example Company, in billions, with optional links and parts.
 */
public record Sketch(String id, Amount amount, String period, Nature nature, ClaimLinks links, List<Label> parts) {

	public static Sketch of(String id, String billions, String unit) {
		BigDecimal value = new BigDecimal(billions).movePointRight(9);
		return new Sketch(id, new Amount(Kind.EXACT, Interval.point(value), new Unit(unit), null, "as printed", null),
				"2026", Nature.PLAN, ClaimLinks.NONE, List.of());
	}

	public static Sketch of(String id) {
		return of(id, "1", "CNY");
	}

	public Sketch in(String newPeriod) {
		return new Sketch(this.id, this.amount, newPeriod, this.nature, this.links, this.parts);
	}

	public Sketch as(Nature newNature) {
		return new Sketch(this.id, this.amount, this.period, newNature, this.links, this.parts);
	}

	public Sketch repeating(String other) {
		return linked(new ClaimLinks(null, other, null, null, null));
	}

	public Sketch revising(String other) {
		return linked(new ClaimLinks(null, null, null, other, null));
	}

	public Sketch partOf(String other, String... labels) {
		List<Label> newParts = List.of(labels).stream().map((label) -> new Label(label, label)).toList();
		return new Sketch(this.id, this.amount, this.period, this.nature, new ClaimLinks(other, null, null, null, null),
				newParts);
	}

	private Sketch linked(ClaimLinks newLinks) {
		return new Sketch(this.id, this.amount, this.period, this.nature, newLinks, this.parts);
	}

	Figure figure() {
		ClaimContent content = new ClaimContent(this.id, "example", "capex", "ai-investment", Breakdown.WHOLE,
				Period.parse(this.period), this.amount, this.nature, Set.of(Status.A),
				new Asserter(AsserterKind.OUTLET, "The Example", null), "source", Locator.line(1), null, this.links,
				Rank.NORMAL, null, null);
		LocalDate day = LocalDate.of(2026, 2, 15);
		return new Figure(content, ClaimType.CAPEX, 1, Instant.EPOCH, null,
				new SubjectRef("example", SubjectType.COMPANY, "Example"), new Label("capex", "Capex"), UnitWords.NONE,
				new Label("ai-investment", "AI investment"), new Label("ai-spending", "AI spending"), this.parts,
				new SourceRef("source", "A source", null, Tier.ORIGINAL, new PublicationWindow(day, day), "source"),
				null, null);
	}

	public static List<Figure> figures(Sketch... sketches) {
		return List.of(sketches).stream().map(Sketch::figure).toList();
	}

}
