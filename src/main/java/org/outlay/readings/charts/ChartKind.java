package org.outlay.readings.charts;

import java.util.List;
import java.util.Locale;

import org.outlay.values.code.Coded;

/** The charts there are, by the name in their addresses. */
public enum ChartKind implements Coded {

	CAPEX("Capital expenditure by year",
			"Plan beside actual beside forecast, the headline of each year; one panel a basis, since bases are not comparable."),
	BREAKDOWN("What a year consists of", "Parts beside their whole, and what no source breaks down."),
	PLAN("How a plan changed", "What was said ahead of a year, by when it was said, from old to new."),
	DATA_BUDGETS("Budgets for training data", "Money set aside for training data, on a scale of its own."),
	MODELS("Models by release", "Families of models, each as exactly dated as its sources tell."),
	USAGE("How much it is used", "Daily users, tokens a day and downloads; one panel a subject and measure.");

	private final String label;

	private final String words;

	ChartKind(String label, String words) {
		this.label = label;
		this.words = words;
	}

	/** {@code data-budgets} in addresses. */
	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public String label() {
		return this.label;
	}

	/** What it shows, in a sentence. */
	public String sentence() {
		return this.words;
	}

	/** The names of the parameters it takes. */
	public List<String> parameters() {
		return switch (this) {
			case CAPEX -> List.of("company", "basis");
			case BREAKDOWN, PLAN -> List.of("company", "basis", "period");
			case DATA_BUDGETS, MODELS, USAGE -> List.of("company");
		};
	}

	/** Whether it is always of one company. */
	public boolean isOfOneCompany() {
		return this == BREAKDOWN || this == PLAN;
	}

}
