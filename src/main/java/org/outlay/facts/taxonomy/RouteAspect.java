package org.outlay.facts.taxonomy;

import org.outlay.values.code.Coded;

/**
 * Aspects of a route that remarks are about: its idea, its output, its limits, its uses,
 * and how it compares with the routes of another taxonomy.
 */
public enum RouteAspect implements Coded {

	IDEA, MAKES, LIMITS, USES, BESIDE

}
