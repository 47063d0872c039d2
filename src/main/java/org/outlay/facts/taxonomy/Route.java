package org.outlay.facts.taxonomy;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.source.Locator;
import org.outlay.values.code.Coded;

/**
 * A class of a taxonomy, as one source describes it.
 *
 * @param id stable; it belongs to one taxonomy
 * @param asPrinted the name as printed; null only for the editor's
 * @param locator null only for the editor's
 * @param remarks by aspect, then in the order of the dossier
 */
public record Route(String id, String name, @Nullable String asPrinted, @Nullable Locator locator, List<Remark> remarks,
		List<Follower> followers) {

	/**
	 * A remark of the source on the route, in our own words.
	 *
	 * @param locator null only for the editor's
	 */
	public record Remark(Aspect aspect, String words, @Nullable Locator locator) {
	}

	/**
	 * The idea of a route, its output, limits and uses, and the routes of another
	 * taxonomy beside it.
	 */
	public enum Aspect implements Coded {

		IDEA, MAKES, LIMITS, USES, BESIDE

	}

	/**
	 * A company, product or person that the source assigns to the route. Models name
	 * their route themselves.
	 *
	 * @param note our own words
	 * @param locator null only for the editor's
	 */
	public record Follower(String subjectId, @Nullable String note, @Nullable Locator locator) {
	}

}
