package org.outlay.readings.conversion;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.ClaimContent;
import org.outlay.facts.rate.Rates.Quote;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.amount.Amount;
import org.outlay.values.amount.Interval;
import org.outlay.values.amount.Kind;
import org.outlay.values.amount.PrintedPrecision;

/**
 * The exchange rate a source implies by printing one amount in two currencies, in units
 * of the weaker currency for one of the stronger. Only two points imply one: two floors
 * or ranges may stand for different amounts.
 *
 * @param strong the figure in the currency of which one unit is worth more
 * @param weak the figure in the other currency
 * @param printed the quotient of the printed numbers, to 34 digits
 * @param rates every possible rate: numbers as wide as their last printed digit, divided
 * as intervals
 * @param approximate whether the source hedges either amount
 * @param ours Outlay's own rate for the same time; null if there is none
 */
public record ImpliedRate(Figure strong, Figure weak, BigDecimal printed, Interval rates, boolean approximate,
		@Nullable Quote ours) {

	/** Whether one place of a source prints what may be one amount in two currencies. */
	static boolean isImplied(Figure one, Figure other) {
		ClaimContent a = one.content();
		ClaimContent b = other.content();
		return a.source().equals(b.source()) && a.locator().equals(b.locator()) && a.subject().equals(b.subject())
				&& a.measure().equals(b.measure()) && a.breakdown().equals(b.breakdown())
				&& a.period().byDays().equals(b.period().byDays()) && a.amount().unit().isCurrency()
				&& b.amount().unit().isCurrency() && !a.amount().unit().equals(b.amount().unit()) && isPoint(a.amount())
				&& isPoint(b.amount());
	}

	/**
	 * The rate implied by two such figures.
	 * @param ours looks up Outlay's rate from the currency of the first to that of the
	 * second
	 */
	static ImpliedRate of(Figure one, Figure other, BiFunction<Figure, Figure, @Nullable Quote> ours) {
		boolean swap = printed(one).compareTo(printed(other)) > 0;
		Figure strong = swap ? other : one;
		Figure weak = swap ? one : other;
		return new ImpliedRate(strong, weak, printed(weak).divide(printed(strong), MathContext.DECIMAL128),
				numbers(weak).dividedBy(numbers(strong)),
				one.amount().kind() == Kind.APPROXIMATE || other.amount().kind() == Kind.APPROXIMATE,
				ours.apply(strong, weak));
	}

	/** Whether both figures are of one family of bases, and so certainly one amount. */
	public boolean isOneAmount() {
		return this.strong.concept().equals(this.weak.concept());
	}

	/** Whether Outlay's rate is among those implied; null without a rate. */
	public @Nullable Boolean holdsOurs() {
		return (this.ours != null) ? this.rates.contains(Interval.point(this.ours.rate())) : null;
	}

	/** {@code "6.97–7.2"}: the rates, rounded outwards to significant digits. */
	public String words(int digits) {
		BigDecimal low = Objects.requireNonNull(this.rates.low()).round(new MathContext(digits, RoundingMode.FLOOR));
		BigDecimal high = Objects.requireNonNull(this.rates.high())
			.round(new MathContext(digits, RoundingMode.CEILING));
		return low.stripTrailingZeros().toPlainString() + "–" + high.stripTrailingZeros().toPlainString();
	}

	/** Whether it is one positive number, such as "about 480 billion". */
	private static boolean isPoint(Amount amount) {
		return amount.interval().isPoint() && amount.interval().isPositive();
	}

	private static BigDecimal printed(Figure figure) {
		return Objects.requireNonNull(figure.amount().low());
	}

	/** All numbers that round to the one printed. */
	private static Interval numbers(Figure figure) {
		return PrintedPrecision.around(printed(figure), figure.amount().asPrinted());
	}

}
