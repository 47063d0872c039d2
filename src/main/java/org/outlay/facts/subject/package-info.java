/**
 * Subjects: whatever a claim can be about, in one namespace of ids, with every attribute
 * as some source states it.
 */
@ApplicationModule(allowedDependencies = { "facts.source", "values.code" })
@NullMarked
package org.outlay.facts.subject;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
