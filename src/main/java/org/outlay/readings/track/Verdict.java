package org.outlay.readings.track;

import java.util.Locale;

import org.outlay.values.code.Coded;

/** Whether a change that a source prints fits the figures it prints. */
public enum Verdict implements Coded {

	AGREES, DIFFERS, CANNOT_BE_CHECKED;

	/** {@code "cannot be checked"}. */
	@Override
	public String words() {
		return name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

}
