package org.outlay.facts.rate;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * A published series of rates, which is their source.
 *
 * @param base rates are units of the other currency for one of this
 * @param origin where exactly the numbers were taken from
 * @param retrieved when
 */
public record Series(String id, String base, String method, String publisher, String title, String licence,
		String origin, LocalDate retrieved, @Nullable String note) {

	/** The currencies it has rates of on some days, itself aside. */
	public SortedSet<String> currencies(List<Rates.Day> days) {
		SortedSet<String> currencies = new TreeSet<>();
		days.forEach((day) -> currencies.addAll(day.perBase().keySet()));
		currencies.remove(this.base);
		return currencies;
	}

}
