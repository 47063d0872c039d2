package org.outlay.facts.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.outlay.values.period.Period;

/**
 * The quantity a claim is about, which other claims may state differently. Derived, never
 * stored; periods are compared by their days, not by label or precision.
 */
public record Quantity(String subject, String measure, @Nullable String family, Breakdown breakdown, Period period) {

	private static final String SEPARATOR = ":";

	/** Written in keys if there is no family. */
	private static final String NONE = "-";

	/** Subject, measure, family and period; parts follow. */
	private static final int LEAST = 4;

	public Quantity {
		period = period.byDays();
	}

	/**
	 * The quantity of a claim.
	 * @param family of its basis; null without a basis
	 */
	public static Quantity of(ClaimContent content, @Nullable String family) {
		return new Quantity(content.subject(), content.measure(), family, content.breakdown(), content.period());
	}

	/**
	 * Reads a {@link #key}.
	 * @param dimensions the dimension of a part by its code; throws an
	 * {@link IllegalArgumentException} for an unknown one
	 * @throws IllegalArgumentException if the text is not a key, saying what a key looks
	 * like
	 */
	public static Quantity parse(String key, UnaryOperator<String> dimensions) {
		String[] fields = key.split(SEPARATOR, -1);
		if (fields.length < LEAST) {
			throw new IllegalArgumentException("'" + key
					+ "' is not a quantity; use subject:measure:family:period, such as bytedance:capex:ai-spending:2026,"
					+ " with - if there is no family of bases and codes of parts after the period");
		}
		Map<String, String> parts = new HashMap<>();
		for (String part : List.of(fields).subList(LEAST, fields.length)) {
			parts.put(dimensions.apply(part), part);
		}
		return new Quantity(fields[0], fields[1], fields[2].equals(NONE) ? null : fields[2],
				new Breakdown(parts.get("use"), parts.get("region"), parts.get("item"), parts.get("segment")),
				Period.parse(fields[3].replace("--", "/")));
	}

	/**
	 * Its name in addresses: {@code bytedance:capex:ai-spending:2026}, of an observation
	 * {@code doubao:daily-active-users:-:@2026}, of a part
	 * {@code bytedance:capex:ai-spending:2026:ai-processors}; a span of years is written
	 * {@code 2024--2026}.
	 */
	public String key() {
		StringBuilder key = new StringBuilder(this.subject).append(SEPARATOR)
			.append(this.measure)
			.append(SEPARATOR)
			.append((this.family != null) ? this.family : NONE)
			.append(SEPARATOR)
			.append(this.period.notation().replace("/", "--"));
		this.breakdown.parts().forEach((part) -> key.append(SEPARATOR).append(part));
		return key.toString();
	}

	/**
	 * The quantity of the same subject, measure, family and time that is not broken down.
	 */
	public Quantity whole() {
		return new Quantity(this.subject, this.measure, this.family, Breakdown.WHOLE, this.period);
	}

	/** The path of its page, and under {@code /api/v1} of its entry. */
	public String path() {
		return "/quantities/" + key();
	}

}
