package org.outlay.readings.change;

import java.util.Locale;

import org.outlay.values.code.Coded;

/** What a claim did to what was known of its quantity. */
public enum ChangeClass implements Coded {

	NEW("a quantity nobody had told anything comparable of"),

	REVISED_UP("the same voice, or the source in so many words, puts a higher figure in place of an earlier one"),

	REVISED_DOWN("the same with a lower figure"),

	REVISED("the same where the two leave open whether it is more or less"),

	NARROWED("a figure within the one known, which leaves less open"),

	REAFFIRMED("the same voice says the same again, or another voice agrees"),

	CONTRADICTED("a figure that cannot be true beside one that is still in force"),

	OUTCOME("the actual where only plans, guidance or forecasts were known"),

	WITHDRAWN("a plan is taken back, and no amount takes its place"),

	OUR_CORRECTION("Outlay puts its own record right; nothing anybody else said has changed");

	private final String meaning;

	ChangeClass(String meaning) {
		this.meaning = meaning;
	}

	/** {@code revised-up}, as in addresses. */
	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** {@code "revised up"}. */
	@Override
	public String words() {
		return name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	/** What it takes to be of this class, as half a sentence. */
	public String meaning() {
		return this.meaning;
	}

	/** Whether one amount takes the place of another. */
	boolean isRevision() {
		return this == REVISED_UP || this == REVISED_DOWN || this == REVISED;
	}

}
