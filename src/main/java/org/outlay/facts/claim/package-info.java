/**
 * Claims: statements of one source about one quantity; capital expenditure, data budgets
 * and observations of other measures.
 */
@ApplicationModule(allowedDependencies = { "facts.source", "values.amount", "values.code", "values.period" })
@NullMarked
package org.outlay.facts.claim;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
