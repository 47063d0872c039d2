package org.outlay.facts.taxonomy;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.source.Locator;

/**
 * One class of a taxonomy, as one source tells it.
 *
 * @param id one taxonomy has it, whoever tells of it
 * @param asPrinted the name as it stands in the source; absent only for the editor
 * @param locator absent only for what the editor adds
 * @param remarks by aspect, then in the order of the dossier
 */
public record Route(String id, String name, @Nullable String asPrinted, @Nullable Locator locator,
		List<RouteRemark> remarks, List<RouteFollower> followers) {

}
