package org.outlay.readings.headline;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.Nature;
import org.outlay.readings.conversion.RateChoice;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.period.AsOf;

/**
 * How a reader wants figures chosen. Every figure Outlay shows is chosen by one.
 *
 * @param asOf the day and the record that count
 * @param policy the published rule
 * @param rates the rates by which amounts of different currencies are compared
 * @param natures only claims of these natures are chosen
 * @param basis only claims on this basis are chosen; null for all
 */
public record HeadlineRule(AsOf asOf, Policy policy, RateChoice rates, Set<Nature> natures, @Nullable String basis) {

	private static final Set<Nature> ALL = EnumSet.allOf(Nature.class);

	public HeadlineRule {
		natures = Set.copyOf(natures);
	}

	public HeadlineRule(AsOf asOf, Policy policy, RateChoice rates) {
		this(asOf, policy, rates, ALL, null);
	}

	/** The default policy, at the rates of each figure's time. */
	public static HeadlineRule of(AsOf asOf) {
		return new HeadlineRule(asOf, Policy.DEFAULT, RateChoice.AUTO.knownOn(asOf.day()));
	}

	/** The same for claims of one nature only; null for all. */
	public HeadlineRule of(@Nullable Nature nature) {
		return among((nature != null) ? Set.of(nature) : ALL);
	}

	public HeadlineRule among(Set<Nature> wanted) {
		return new HeadlineRule(this.asOf, this.policy, this.rates, wanted, this.basis);
	}

	/** The same for claims on one basis only; null for all. */
	public HeadlineRule on(@Nullable String wanted) {
		return new HeadlineRule(this.asOf, this.policy, this.rates, this.natures, wanted);
	}

	public HeadlineRule by(Policy other) {
		return new HeadlineRule(this.asOf, other, this.rates, this.natures, this.basis);
	}

	/** Whether a claim is of a nature and on a basis that may be chosen. */
	public boolean asksFor(Figure figure) {
		return this.natures.contains(figure.content().nature())
				&& (this.basis == null || this.basis.equals(figure.content().basis()));
	}

	boolean isOfAllNatures() {
		return this.natures.equals(ALL);
	}

	/** {@code default/2}. */
	public String versioned() {
		return this.policy.versioned();
	}

}
