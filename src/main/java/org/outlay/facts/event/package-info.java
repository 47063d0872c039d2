/** Dated events, people and their roles. */
@ApplicationModule(allowedDependencies = { "facts.source", "facts.subject", "values.code", "values.period" })
@NullMarked
package org.outlay.facts.event;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
