/** Search by name, alias, title or printed words. */
@ApplicationModule(allowedDependencies = { "facts.claim", "facts.claim :: query", "facts.source", "facts.subject",
		"values.code", "values.period" })
@NullMarked
package org.outlay.readings.search;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
