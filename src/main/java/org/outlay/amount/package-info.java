/**
 * Amounts as sources state them: exact intervals, money that never mixes currencies, and
 * the words that survive.
 */
@ApplicationModule(allowedDependencies = "code")
@NullMarked
package org.outlay.amount;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
