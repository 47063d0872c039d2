package org.outlay.readings.charts;

import java.util.List;
import java.util.Locale;

import org.outlay.values.code.Coded;

/** The kinds of charts, named as in their addresses. */
public enum ChartKind implements Coded {

	CAPEX("Capital expenditure by year",
			"Plan beside actual beside forecast, the headline of each year; one panel a family of bases, since families are not comparable."),
	BREAKDOWN("Parts of a year", "Parts beside their whole, and what no source breaks down."),
	PLAN("How a plan changed", "Plans and forecasts for a year by day of publication, oldest to newest."),
	DATA_BUDGETS("Budgets for training data", "Money set aside for training data, on a scale of its own."),
	MODELS("Models by release", "Families of models, dated as exactly as their sources allow."),
	USAGE("How much it is used", "Daily users, tokens a day and downloads; one panel a subject and measure.");

	private final String label;

	private final String words;

	ChartKind(String label, String words) {
		this.label = label;
		this.words = words;
	}

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public String label() {
		return this.label;
	}

	public String sentence() {
		return this.words;
	}

	public List<String> parameters() {
		return switch (this) {
			case CAPEX -> List.of("company", "family");
			case BREAKDOWN, PLAN -> List.of("company", "family", "period");
			case DATA_BUDGETS, MODELS, USAGE -> List.of("company");
		};
	}

	/** Whether it takes a parameter; a basis stands for its family. */
	public boolean takes(String parameter) {
		return parameters().contains(parameter.equals("basis") ? "family" : parameter);
	}

	public boolean isOfOneCompany() {
		return this == BREAKDOWN || this == PLAN;
	}

}
