package org.outlay.facts.taxonomy;

import org.outlay.values.code.Coded;

/**
 * What a remark on a route is about: what the route builds on, what it makes, where it
 * ends, what it is used for, and how it stands beside the routes of another taxonomy.
 */
public enum RouteAspect implements Coded {

	IDEA, MAKES, LIMITS, USES, BESIDE

}
