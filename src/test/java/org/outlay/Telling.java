package org.outlay;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

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
import org.outlay.readings.conversion.RateChoice;
import org.outlay.readings.headline.AmountScale;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.HeadlineRule;
import org.outlay.readings.headline.Policy;
import org.outlay.readings.headline.Relations;
import org.outlay.readings.headline.ResolvedQuantity;
import org.outlay.readings.headline.Successions;
import org.outlay.readings.headline.WholeQuantity;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Label;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.values.amount.Amount;
import org.outlay.values.amount.Interval;
import org.outlay.values.amount.Kind;
import org.outlay.values.amount.Unit;
import org.outlay.values.amount.UnitWords;
import org.outlay.values.period.AsOf;
import org.outlay.values.period.Period;
import org.outlay.values.period.PublicationWindow;

/**
 * Builds a claim step by step. By default it is a plan for Example Company's AI
 * investment of 2026, in billions of CNY, published on 15 February 2026. Every step
 * returns a new builder.
 */
public final class Telling implements Cloneable {

	private static final int BILLIONS = 9;

	private static final Label AI = new Label("ai-spending", "AI spending");

	private static final Label WHOLE = new Label("company-capex", "Whole-company capital expenditure");

	private static final Map<String, Label> FAMILIES = Map.of("ai-investment", AI, "ai-capital-expenditure", AI,
			"capital-expenditure", WHOLE, "ppe-cash", WHOLE, "infrastructure-plan",
			new Label("multi-year-plans", "Multi-year plans"));

	private String id;

	private Amount amount;

	private String subject = "example-company";

	private String measure = "capex";

	private String basis = "ai-investment";

	private Breakdown breakdown = Breakdown.WHOLE;

	private Period period = Period.parse("2026");

	private Nature nature = Nature.PLAN;

	private Status status = Status.A;

	private Asserter voice = new Asserter(AsserterKind.OUTLET, "The Example", "the-example");

	private String source = "example";

	private @Nullable PublicationWindow published = new PublicationWindow(LocalDate.of(2026, 2, 15),
			LocalDate.of(2026, 2, 15));

	private String origin;

	private ClaimLinks links = ClaimLinks.NONE;

	private Rank rank = Rank.NORMAL;

	private Telling() {
	}

	private static Telling of(String id, Kind kind, String low, String high) {
		Interval interval = new Interval(number(low), low != null && kind != Kind.MORE_THAN, number(high),
				high != null);
		return of(id,
				new Amount(kind, interval, new Unit("CNY"), null, "CNY "
						+ Stream.of(low, high).filter(Objects::nonNull).distinct().collect(Collectors.joining("–"))
						+ " billion", null));
	}

	public static Telling of(String id, Amount amount) {
		Telling telling = new Telling();
		telling.id = id;
		telling.amount = amount;
		return telling;
	}

	public static Telling exactly(String id, String billions) {
		return of(id, Kind.EXACT, billions, billions);
	}

	public static Telling about(String id, String billions) {
		return of(id, Kind.APPROXIMATE, billions, billions);
	}

	public static Telling over(String id, String billions) {
		return of(id, Kind.MORE_THAN, billions, null);
	}

	public static Telling upTo(String id, String billions) {
		return of(id, new Amount(Kind.AT_MOST, Interval.upTo(number(billions)), new Unit("CNY"), "up to", "as printed",
				null));
	}

	public static Telling between(String id, String low, String high) {
		return of(id, Kind.RANGE, low, high);
	}

	/**
	 * Sets an amount given in words, in billions: {@code 160}, {@code about 160},
	 * {@code over 200}, {@code up to 130} or {@code 150–160}.
	 */
	public static Telling saying(String id, String words) {
		String[] bounds = words.replaceAll("[^0-9.–]", "").split("–", -1);
		if (bounds.length == 2) {
			return between(id, bounds[0], bounds[1]);
		}
		return switch (words.replaceAll("[ 0-9.]+$", "")) {
			case "" -> exactly(id, bounds[0]);
			case "about" -> about(id, bounds[0]);
			case "over" -> over(id, bounds[0]);
			case "up to" -> upTo(id, bounds[0]);
			default -> throw new IllegalArgumentException(words + " is not an amount");
		};
	}

	/** Makes the claim the withdrawal of an earlier plan. */
	public static Telling withdrawal(String id, String plan) {
		Telling telling = of(id,
				new Amount(Kind.UNDISCLOSED, Interval.UNKNOWN, new Unit("CNY"), "withdrawn", "scrapped", null))
			.revising(plan);
		telling.status = Status.M;
		return telling;
	}

	/** Sets a number of another unit, not in billions. */
	public static Telling number(String id, String value, String unit) {
		return of(id, new Amount(Kind.EXACT, Interval.point(new BigDecimal(value)), new Unit(unit), null, "as printed",
				null));
	}

	private static BigDecimal number(String billions) {
		return (billions != null) ? new BigDecimal(billions).movePointRight(BILLIONS) : null;
	}

	private Telling with(Consumer<Telling> change) {
		try {
			Telling copy = (Telling) clone();
			change.accept(copy);
			return copy;
		}
		catch (CloneNotSupportedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public Telling in(String newSource) {
		return with((copy) -> copy.source = newSource);
	}

	public Telling inCurrency(String code) {
		return with((copy) -> copy.amount = new Amount(this.amount.kind(), this.amount.interval(), new Unit(code),
				this.amount.hedge(), this.amount.asPrinted(), this.amount.decimals()));
	}

	public Telling hedged(String hedge) {
		return with((copy) -> copy.amount = new Amount(this.amount.kind(), this.amount.interval(), this.amount.unit(),
				hedge, this.amount.asPrinted(), this.amount.decimals()));
	}

	public Telling on(String day) {
		return undated(day, day);
	}

	public Telling undated(String from, String to) {
		return with((copy) -> copy.published = new PublicationWindow(LocalDate.parse(from), LocalDate.parse(to)));
	}

	/** Makes the claim a retelling of a source that Outlay has not read. */
	public Telling unread() {
		return with((copy) -> copy.published = null);
	}

	public Telling by(AsserterKind kind, String name) {
		return with((copy) -> copy.voice = new Asserter(kind, name, null));
	}

	public Telling retoldFrom(String newOrigin) {
		return with((copy) -> copy.origin = newOrigin);
	}

	public Telling as(Nature newNature) {
		return with((copy) -> copy.nature = newNature);
	}

	public Telling whose(String newSubject) {
		return with((copy) -> copy.subject = newSubject);
	}

	/** Sets a measure other than capital expenditure, without a basis. */
	public Telling measuring(String newMeasure) {
		return with((copy) -> {
			copy.measure = newMeasure;
			copy.basis = null;
		});
	}

	public Telling during(String newPeriod) {
		return with((copy) -> copy.period = Period.parse(newPeriod));
	}

	public Telling labelled(String newPeriod, String label) {
		return with((copy) -> copy.period = Period.parse(newPeriod).labelled(label));
	}

	public Telling onBasis(String newBasis) {
		return with((copy) -> copy.basis = newBasis);
	}

	public Telling ranked(Rank newRank) {
		return with((copy) -> copy.rank = newRank);
	}

	public Telling revising(String other) {
		return with((copy) -> copy.links = new ClaimLinks(null, null, null, other, null));
	}

	public Telling correcting(String other) {
		return with((copy) -> copy.links = new ClaimLinks(null, null, null, null, other));
	}

	public Telling repeating(String other) {
		return with((copy) -> copy.links = new ClaimLinks(null, other, null, null, null));
	}

	/** Makes it the same amount in other words. */
	public Telling equalTo(String other) {
		return with((copy) -> copy.links = new ClaimLinks(null, null, other, null, null));
	}

	public Telling marked(Status newStatus) {
		return with((copy) -> copy.status = newStatus);
	}

	/** Makes the claim a part of another one, by use and region. */
	public Telling partOf(String other, String use, String region) {
		return with((copy) -> {
			copy.links = new ClaimLinks(other, null, null, null, null);
			copy.breakdown = new Breakdown(use, region, null, null);
		});
	}

	public Figure figure() {
		ClaimContent content = new ClaimContent(this.id, this.subject, this.measure, this.basis, this.breakdown,
				this.period, this.amount, this.nature, statuses(), this.voice, this.source, Locator.line(1),
				this.origin, this.links, this.rank, (this.rank != Rank.NORMAL) ? "because" : null, null);
		SourceRef told = new SourceRef(this.source, this.source, null, Tier.ORIGINAL, this.published, this.source);
		SourceRef from = (this.origin != null)
				? new SourceRef(this.origin, this.origin, null, Tier.CITED, null, this.origin) : null;
		return new Figure(content, (this.basis != null) ? ClaimType.CAPEX : ClaimType.OBSERVATION, 1, Instant.EPOCH,
				null, new SubjectRef(this.subject, SubjectType.COMPANY, this.subject),
				new Label(this.measure, this.measure), UnitWords.NONE,
				(this.basis != null) ? new Label(this.basis, this.basis) : null,
				(this.basis != null) ? FAMILIES.get(this.basis) : null,
				this.breakdown.parts().stream().map((part) -> new Label(part, part)).toList(), told, from, null);
	}

	/** Claims by speakers readers cannot know are of low reliability. */
	private Set<Status> statuses() {
		return this.voice.kind().isAnonymous() ? Set.of(this.status, Status.U) : Set.of(this.status);
	}

	/** The headline of the claims of one quantity. */
	public static Optional<Headline> headline(List<Figure> claims, AsOf asOf, Policy policy) {
		return headline(claims, asOf, policy, AmountScale.SAME_UNIT);
	}

	public static Optional<Headline> headline(List<Figure> claims, AsOf asOf, Policy policy, AmountScale scale) {
		return whole(claims).headline(new HeadlineRule(asOf, policy, RateChoice.AUTO), scale);
	}

	/** Claims of one quantity, and nothing beside. */
	public static WholeQuantity whole(List<Figure> claims) {
		return new WholeQuantity(claims.get(0).quantity(), claims, Successions.among(claims));
	}

	/** A quantity with the plan shown for it. */
	public static ResolvedQuantity planned(List<Figure> claims, AsOf asOf) {
		WholeQuantity whole = whole(claims);
		return new ResolvedQuantity(whole, whole.headline(
				HeadlineRule.of(asOf).among(EnumSet.complementOf(EnumSet.of(Nature.ACTUAL))), AmountScale.SAME_UNIT));
	}

	/** How claims relate that are linked with these only. */
	public static Relations relations(Figure... linked) {
		return new Relations(AmountScale.SAME_UNIT, Successions.among(List.of(linked)));
	}

	public static Relations.RelatedFigure between(Figure one, Figure other) {
		return between(one, other, AmountScale.SAME_UNIT);
	}

	public static Relations.RelatedFigure between(Figure one, Figure other, AmountScale scale) {
		return new Relations(scale, Successions.among(List.of(one, other))).between(one, other);
	}

	public static List<Figure> figures(Telling... tellings) {
		return Stream.of(tellings).map(Telling::figure).toList();
	}

}
