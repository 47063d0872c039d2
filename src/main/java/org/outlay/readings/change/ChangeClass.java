package org.outlay.readings.change;

import java.util.Locale;

import org.outlay.values.code.Coded;

/** The effect of a claim on what was known of its quantity. */
public enum ChangeClass implements Coded {

	NEW("a quantity on which nothing comparable was recorded"),

	REVISED_UP("the same speaker, or the source explicitly, replaces an earlier figure with a higher one"),

	REVISED_DOWN("the same with a lower figure"),

	REVISED("the same if the two figures leave open which is higher"),

	NARROWED("a figure within the one known, which leaves less open"),

	REAFFIRMED("the same speaker repeats the figure, or another one agrees"),

	CONTRADICTED("a figure that cannot be right if one that is still current is"),

	OUTCOME("the actual where only plans, guidance or forecasts were known"),

	WITHDRAWN("a plan is withdrawn, and no amount replaces it"),

	OUR_CORRECTION("Outlay corrects its own record; no source has changed what it says");

	private final String meaning;

	ChangeClass(String meaning) {
		this.meaning = meaning;
	}

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	@Override
	public String words() {
		return code().replace('-', ' ');
	}

	/** The definition of the class, as half a sentence. */
	public String meaning() {
		return this.meaning;
	}

}
