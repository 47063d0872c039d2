package org.outlay.facts.rate;

import java.time.LocalDate;

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

}
