package org.outlay.facts.taxonomy;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.source.Locator;

/**
 * A class of a taxonomy, as one source describes it.
 *
 * @param id stable; it belongs to one taxonomy
 * @param asPrinted the name as printed; null only for the editor's
 * @param locator null only for the editor's
 * @param remarks by aspect, then in the order of the dossier
 */
public record Route(String id, String name, @Nullable String asPrinted, @Nullable Locator locator,
		List<RouteRemark> remarks, List<RouteFollower> followers) {

}
