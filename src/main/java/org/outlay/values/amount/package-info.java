/**
 * Amounts as sources state them: exact intervals, units that are never mixed, and words
 * that keep every hedge.
 */
@ApplicationModule(allowedDependencies = { "values.code" })
@NullMarked
package org.outlay.values.amount;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
