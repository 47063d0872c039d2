package org.outlay.facts.rate;

import java.util.Locale;

import org.outlay.values.code.Coded;

/** Methods by which rates are published. */
public enum RateMethod implements Coded {

	MONTHLY_AVERAGE, ANNUAL_AVERAGE, DAILY_REFERENCE, DAILY_SNAPSHOT;

	/** {@code monthly-average}. */
	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	@Override
	public String words() {
		return code().replace('-', ' ');
	}

}
