package org.outlay.contrast;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.outlay.amount.Amount;
import org.outlay.amount.Kind;
import org.outlay.claim.Stated;
import org.outlay.conversion.Conversions;
import org.outlay.conversion.Converted;
import org.outlay.conversion.RateChoice;
import org.outlay.ledger.Figure;

import org.springframework.stereotype.Component;

/**
 * The rates of exchange that sources imply by printing one amount in two currencies: in
 * one place, of one subject, measure, part and time, and both as points, both as floors
 * or both as ceilings.
 */
@Component
class ImpliedRates {

	/** Derived and only shown: no source prints more digits than this holds. */
	private static final MathContext SHOWN = new MathContext(3);

	private final Conversions conversions;

	ImpliedRates(Conversions conversions) {
		this.conversions = conversions;
	}

	List<Contrast> in(List<Figure> figures) {
		List<Contrast> contrasts = new ArrayList<>();
		for (int i = 0; i < figures.size(); i++) {
			for (int j = i + 1; j < figures.size(); j++) {
				if (isOneAmount(figures.get(i), figures.get(j))) {
					contrasts.add(contrast(figures.get(i), figures.get(j)));
				}
			}
		}
		return contrasts;
	}

	private static boolean isOneAmount(Figure one, Figure other) {
		Stated a = one.stated();
		Stated b = other.stated();
		return a.source().equals(b.source()) && a.locator().equals(b.locator()) && a.subject().equals(b.subject())
				&& a.measure().equals(b.measure()) && a.breakdown().equals(b.breakdown())
				&& a.period().byDays().equals(b.period().byDays()) && areTwoCurrencies(a.amount(), b.amount())
				&& printed(a.amount()) != null && printed(b.amount()) != null
				&& shape(a.amount().kind()).equals(shape(b.amount().kind()));
	}

	private static boolean areTwoCurrencies(Amount a, Amount b) {
		return a.unit().isCurrency() && b.unit().isCurrency() && !a.unit().equals(b.unit());
	}

	private static String shape(Kind kind) {
		return switch (kind) {
			case EXACT, APPROXIMATE -> "point";
			case AT_LEAST, MORE_THAN -> "floor";
			case AT_MOST, LESS_THAN -> "ceiling";
			case RANGE, VAGUE, UNDISCLOSED -> kind.code();
		};
	}

	/** The one number printed; absent where there is none. */
	private static @Nullable BigDecimal printed(Amount amount) {
		BigDecimal number = switch (amount.kind()) {
			case EXACT, APPROXIMATE, AT_LEAST, MORE_THAN -> amount.low();
			case AT_MOST, LESS_THAN -> amount.high();
			case RANGE, VAGUE, UNDISCLOSED -> null;
		};
		return (number != null && number.signum() > 0) ? number : null;
	}

	private Contrast contrast(Figure one, Figure other) {
		BigDecimal a = Objects.requireNonNull(printed(one.amount()));
		BigDecimal b = Objects.requireNonNull(printed(other.amount()));
		// units of the weaker currency for one of the stronger
		Figure strong = (a.compareTo(b) <= 0) ? one : other;
		Figure weak = (strong == one) ? other : one;
		String rate = a.max(b).divide(a.min(b), SHOWN).toPlainString();
		boolean same = Objects.equals(one.stated().basis(), other.stated().basis());
		return new Contrast(Contrast.Reason.RATE,
				strong.wording() + " and " + weak.wording() + " stand in one place of " + strong.source().chip()
						+ (same ? " for one amount: that is " : " and may be one amount: that would be ") + rate + " "
						+ weak.amount().unit().code() + " for 1 " + strong.amount().unit().code() + "."
						+ ours(strong, weak),
				List.of(strong, weak));
	}

	private String ours(Figure strong, Figure weak) {
		Converted converted = this.conversions.convert(strong, weak.amount().unit(), RateChoice.AUTO);
		return (converted instanceof Converted.Value value) ? " Outlay reckons it with "
				+ value.quote().rate().round(new MathContext(4)).toPlainString() + " (" + value.quote().method() + ")."
				: "";
	}

}
