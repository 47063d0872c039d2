/**
 * Sources: the publications facts come from, when they were published, and where in them
 * a fact is printed.
 */
@ApplicationModule(allowedDependencies = { "values.code", "values.period" })
@NullMarked
package org.outlay.facts.source;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
