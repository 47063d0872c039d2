package org.outlay.readings.charts;

import java.util.List;
import java.util.Locale;

import org.outlay.values.code.Coded;

/** The charts there are, by the name in their addresses. */
public enum ChartKind implements Coded {

	CAPEX("Capital expenditure by year",
			"Plan beside actual beside forecast, the headline of each year; one panel a basis, since bases are not comparable.",
			List.of("company", "basis")),
	BREAKDOWN("What a year consists of", "Parts beside their whole, and what no source breaks down.",
			List.of("company", "basis", "period")),
	PLAN("How a plan changed", "What was said ahead of a year, by when it was said, from old to new.",
			List.of("company", "basis", "period")),
	DATA_BUDGETS("Budgets for training data", "Money set aside for training data, on a scale of its own.",
			List.of("company")),
	MODELS("Models by release", "Families of models, each as exactly dated as its sources tell.", List.of("company")),
	USAGE("How much it is used", "Daily users, tokens a day and downloads; one panel a subject and measure.",
			List.of("company"));

	private final String label;

	private final String words;

	private final List<String> parameters;

	ChartKind(String label, String words, List<String> parameters) {
		this.label = label;
		this.words = words;
		this.parameters = parameters;
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
		return this.parameters;
	}

	/** Whether it is always of one company. */
	public boolean isOfOneCompany() {
		return this == BREAKDOWN || this == PLAN;
	}

}
