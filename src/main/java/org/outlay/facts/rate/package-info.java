/**
 * Exchange rates as sourced facts: published series of units of a currency for one of a
 * base currency.
 */
@ApplicationModule(allowedDependencies = { "values.code" })
@NullMarked
package org.outlay.facts.rate;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
