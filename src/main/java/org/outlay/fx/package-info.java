/**
 * Exchange rates as sourced facts: published series of units of a currency for one of a
 * base currency.
 */
@ApplicationModule(allowedDependencies = "code")
@NullMarked
package org.outlay.fx;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
