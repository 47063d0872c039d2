package org.outlay.values.amount;

import java.math.BigDecimal;
import java.util.Objects;

/** Words for amounts that keep every hedge, range and digit. */
final class Wording {

	private Wording() {
	}

	static String of(Amount amount) {
		if (amount.kind() == Kind.UNDISCLOSED) {
			return (amount.hedge() != null) ? amount.hedge() : Kind.UNDISCLOSED.hedge();
		}
		if (amount.kind() == Kind.VAGUE) {
			return vague(amount);
		}
		String hedge = (amount.hedge() != null) ? amount.hedge() : amount.kind().hedge();
		return (hedge.isEmpty() ? "" : hedge + " ") + counted(number(amount), amount.unit());
	}

	private static String vague(Amount amount) {
		String phrase = String.valueOf(amount.hedge());
		if (VagueWords.isPercentage(phrase)) {
			return phrase;
		}
		String of = phrase.endsWith("s") ? " of " : " ";
		return phrase + of + (amount.unit().isCurrency() ? amount.unit().code() : amount.unit().words());
	}

	/** One exact value: {@code "CNY 40 billion"}, {@code "16.7%"}. */
	static String number(BigDecimal value, Unit unit) {
		return counted(Numerals.show(value), unit);
	}

	/** From one value to another: {@code "CNY 150–160 billion"}. */
	static String numbers(BigDecimal low, BigDecimal high, Unit unit) {
		return counted(Numerals.show(low, high), unit);
	}

	private static String counted(String number, Unit unit) {
		if (unit.isCurrency()) {
			return unit.code() + " " + number;
		}
		return (unit.code().equals("rank") ? "no. " : "") + number + unit.suffix(number.equals("1"));
	}

	private static String number(Amount amount) {
		BigDecimal low = amount.low();
		BigDecimal high = amount.high();
		return switch (amount.kind()) {
			case RANGE -> Numerals.show(Objects.requireNonNull(low), Objects.requireNonNull(high));
			case AT_MOST, LESS_THAN -> Numerals.show(Objects.requireNonNull(high));
			default -> Numerals.show(Objects.requireNonNull(low));
		};
	}

}
