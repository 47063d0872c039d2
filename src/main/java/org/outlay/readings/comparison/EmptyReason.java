package org.outlay.readings.comparison;

import java.util.Set;

import org.outlay.values.code.Coded;
import org.outlay.values.period.FigureYear;

/** Why a cell is empty. */
public enum EmptyReason implements Coded {

	/** No source that Outlay has read states a figure. */
	NO_CLAIM("no claim"),
	/** There is only a figure on another basis. */
	NOT_COMPARABLE("another basis only"),
	/** The year has not begun or, if actuals are asked for, has not ended. */
	NOT_YET_DUE("not yet due"),
	/** The figures of the row are of calendar years. */
	CALENDAR_YEARS("stated by calendar year"),
	/** The figure of this year is of the fiscal year of the same number. */
	FISCAL_YEAR("stated by fiscal year"),
	/** There are claims, but none is both current and allowed by the rule. */
	SET_ASIDE("none current");

	private final String words;

	EmptyReason(String words) {
		this.words = words;
	}

	/**
	 * The first reason that applies.
	 * @param claimed whether there are claims
	 * @param known the years of which the row has claims
	 * @param early whether the year is not yet due
	 * @param elsewhere whether there is a figure on another basis
	 */
	public static EmptyReason of(FigureYear year, boolean claimed, Set<FigureYear> known, boolean early,
			boolean elsewhere) {
		if (claimed) {
			return SET_ASIDE;
		}
		if (year.fiscal() && known.stream().noneMatch(FigureYear::fiscal)) {
			return CALENDAR_YEARS;
		}
		if (!year.fiscal() && known.contains(new FigureYear(year.number(), true))) {
			return FISCAL_YEAR;
		}
		return early ? NOT_YET_DUE : elsewhere ? NOT_COMPARABLE : NO_CLAIM;
	}

	/** Whether a figure is missing, rather than stated for another year. */
	public boolean isGap() {
		return this != CALENDAR_YEARS && this != FISCAL_YEAR;
	}

	@Override
	public String words() {
		return this.words;
	}

}
