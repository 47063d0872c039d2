package org.outlay.values.amount;

import java.util.Currency;
import java.util.regex.Pattern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The unit of an amount: an ISO 4217 currency ({@code CNY}) or a unit of the dictionary
 * ({@code tokens/day}).
 */
@Embeddable
public record Unit(@Column(name = "unit") String code) {

	private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

	private static final Pattern OTHER = Pattern.compile("[a-z][a-z/-]*|[kMG]W");

	public Unit {
		if (CURRENCY.matcher(code).matches()) {
			requireIso4217(code);
		}
		else if (!OTHER.matcher(code).matches()) {
			throw new IllegalArgumentException("'" + code
					+ "' is not a unit; use an ISO 4217 currency such as CNY or a unit of the dictionary such as people");
		}
	}

	private static void requireIso4217(String code) {
		try {
			Currency.getInstance(code);
		}
		catch (IllegalArgumentException ex) {
			throw new IllegalArgumentException(
					"'" + code + "' is not an ISO 4217 currency; use USD, CNY or EUR, for example", ex);
		}
	}

	public boolean isCurrency() {
		return CURRENCY.matcher(this.code).matches();
	}

	/**
	 * The unit after a number: {@code "%"}, {@code "×"}, {@code " tokens a day"}, or
	 * {@code " token a day"} after 1.
	 */
	String suffix(boolean single) {
		return switch (this.code) {
			case "percent" -> "%";
			case "x" -> "×";
			case "rank" -> "";
			case "people" -> single ? " person" : " people";
			default -> " " + (single ? words(this.code.replaceFirst("s(?=/|$)", "")) : words());
		};
	}

	/** The unit in words: {@code "tokens a day"}. */
	public String words() {
		return words(this.code);
	}

	private static String words(String code) {
		return code.replace("/", " a ").replace('-', ' ');
	}

}
