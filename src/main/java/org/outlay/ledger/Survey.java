package org.outlay.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.outlay.period.PublicationWindow;

/**
 * What there is about a subject, counted.
 *
 * @param claims how many claims
 * @param measures how many of each measure, by code
 * @param uses how many from each source, the most first
 * @param changed when Outlay last took one of them in; absent without claims
 * @param newest when the last of their sources came out; absent without claims
 */
public record Survey(long claims, Map<String, Long> measures, List<Use> uses, @Nullable Instant changed,
		@Nullable PublicationWindow newest) {

	/**
	 * Claims taken from one source, all retold from the same origin.
	 *
	 * @param origin the id of the source they are retold from, where one is named
	 */
	public record Use(String source, @Nullable String origin, long claims) {

	}

}
