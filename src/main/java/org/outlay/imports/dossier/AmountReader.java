package org.outlay.imports.dossier;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.outlay.values.amount.Amount;
import org.outlay.values.amount.Interval;
import org.outlay.values.amount.Kind;
import org.outlay.values.amount.Numerals;
import org.outlay.values.amount.Unit;
import org.outlay.values.amount.VagueWords;

/** Reads an amount; its kind says which bounds it has. */
final class AmountReader {

	/** Kinds that can do without a printed hedge. */
	private static final Set<Kind> OWN_WORDS = EnumSet.of(Kind.EXACT, Kind.APPROXIMATE, Kind.RANGE, Kind.UNDISCLOSED);

	private AmountReader() {
	}

	static Amount read(DossierEntry entry) {
		Kind kind = entry.coded("kind", Kind.class);
		Unit unit = entry.read("unit", Unit::new);
		String hedge = hedge(kind, entry);
		Interval interval = entry.build(field(kind), () -> interval(kind, hedge, entry));
		Amount amount = entry.build("kind", () -> new Amount(kind, interval, unit, hedge, entry.text("asPrinted"),
				entry.optional("decimals", AmountReader::decimals)));
		entry.finish();
		return amount;
	}

	private static @Nullable String hedge(Kind kind, DossierEntry entry) {
		boolean required = !OWN_WORDS.contains(kind);
		return required ? entry.text("hedge") : entry.optionalText("hedge");
	}

	private static String field(Kind kind) {
		return switch (kind) {
			case EXACT, APPROXIMATE -> "value";
			case VAGUE -> "hedge";
			case AT_MOST, LESS_THAN -> "high";
			default -> "low";
		};
	}

	private static Interval interval(Kind kind, @Nullable String hedge, DossierEntry entry) {
		return switch (kind) {
			case EXACT, APPROXIMATE -> Interval.point(number(entry, "value"));
			case RANGE -> new Interval(number(entry, "low"), !entry.flag("lowExclusive"), number(entry, "high"),
					!entry.flag("highExclusive"));
			case AT_LEAST -> Interval.atLeast(number(entry, "low"));
			case MORE_THAN -> Interval.above(number(entry, "low"));
			case AT_MOST -> new Interval(BigDecimal.ZERO, isZero(entry), number(entry, "high"), true);
			case LESS_THAN -> new Interval(BigDecimal.ZERO, isZero(entry), number(entry, "high"), false);
			case VAGUE -> VagueWords.interval(String.valueOf(hedge));
			case UNDISCLOSED -> Interval.UNKNOWN;
		};
	}

	/** {@code from: 0} says that zero itself is stated as possible. */
	private static boolean isZero(DossierEntry entry) {
		String from = entry.optionalText("from");
		if (from != null && !from.equals("0")) {
			throw new IllegalArgumentException("from can only be 0; write a range instead");
		}
		return from != null;
	}

	private static Integer decimals(String text) {
		if (!text.matches("-?[0-9]{1,2}")) {
			throw new IllegalArgumentException("'" + text + "' is not a precision; -9 means billions, 2 hundredths");
		}
		return Integer.valueOf(text);
	}

	private static BigDecimal number(DossierEntry entry, String key) {
		return entry.read(key, (text) -> storable(Numerals.parse(text)));
	}

	/** Checks that a number fits its column: 28 digits before the point, 10 after it. */
	private static BigDecimal storable(BigDecimal number) {
		BigDecimal plain = number.stripTrailingZeros();
		if (plain.scale() > 10 || plain.precision() - plain.scale() > 28) {
			throw new IllegalArgumentException("the number has more than 28 digits before or 10 after the point");
		}
		return number;
	}

}
