/** Where sources disagree and what must not be compared, one plain sentence each. */
@ApplicationModule(allowedDependencies = { "facts.claim", "facts.rate", "readings.conversion", "readings.headline",
		"readings.ledger", "values.amount", "values.english", "values.period" })
@NullMarked
package org.outlay.readings.disagreement;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
