package org.outlay.readings.comparison;

import java.util.Set;

import org.outlay.values.code.Coded;
import org.outlay.values.period.FigureYear;

/** Why a cell is empty. */
public enum EmptyReason implements Coded {

	/** No source that Outlay has read states a figure. */
	NO_CLAIM("no claim"),
	/** There is only a figure of another family. */
	NOT_COMPARABLE("another family only"),
	/** The year has not begun or, if actuals are asked for, has not ended. */
	NOT_YET_DUE("not yet due"),
	/** The row has no figures of fiscal years. */
	NO_FISCAL_YEARS("no fiscal years"),
	/** The figure of this year is of the fiscal year of the same number. */
	FISCAL_YEAR("see the fiscal year"),
	/** There are claims, but none is both current and allowed by the rule. */
	SET_ASIDE("none current and allowed");

	private final String words;

	EmptyReason(String words) {
		this.words = words;
	}

	/**
	 * The first reason that applies to a year.
	 * @param claimed whether there are claims
	 * @param known the years of which the row has claims
	 * @param early whether the year is not yet due
	 * @param elsewhere whether there is a figure of another family
	 */
	public static EmptyReason of(FigureYear year, boolean claimed, Set<FigureYear> known, boolean early,
			boolean elsewhere) {
		if (claimed) {
			return SET_ASIDE;
		}
		if (year.fiscal() && known.stream().noneMatch(FigureYear::fiscal)) {
			return NO_FISCAL_YEARS;
		}
		if (!year.fiscal() && known.contains(new FigureYear(year.number(), true))) {
			return FISCAL_YEAR;
		}
		return early ? NOT_YET_DUE : elsewhere ? NOT_COMPARABLE : NO_CLAIM;
	}

	/** Whether a figure is missing, rather than stated for another year. */
	public boolean isGap() {
		return this != NO_FISCAL_YEARS && this != FISCAL_YEAR;
	}

	@Override
	public String words() {
		return this.words;
	}

}
