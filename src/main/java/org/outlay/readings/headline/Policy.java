package org.outlay.readings.headline;

import java.util.Locale;

import org.outlay.values.code.Coded;

/**
 * A published rule for choosing the figure to show; {@link #VERSION} rises with any
 * change of it.
 */
public enum Policy implements Coded {

	/** Nature, then speaker, then publication: the rule of the methodology. */
	DEFAULT,
	/**
	 * As the default, without claims by unnamed people or publications, and what retells
	 * them.
	 */
	EXCLUDE_ANONYMOUS,
	/** The claim published last. */
	LATEST,
	/** The claim with the smallest low end. */
	CONSERVATIVE_MIN;

	public static final int VERSION = 2;

	/**
	 * Reads {@code default} or, as pages show it, {@code default/2}.
	 * @throws IllegalArgumentException if it is neither the name of a policy nor its
	 * current version
	 */
	public static Policy parse(String text) {
		for (Policy policy : values()) {
			if (text.equals(policy.code()) || text.equals(policy.versioned())) {
				return policy;
			}
		}
		throw new IllegalArgumentException("'" + text + "' is not one of " + Coded.list(Policy.class));
	}

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** {@code default/2}. */
	public String versioned() {
		return code() + "/" + VERSION;
	}

}
