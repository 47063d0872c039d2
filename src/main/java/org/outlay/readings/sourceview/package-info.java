/**
 * One source beside the others: what it retells, who retells it, and how it compares with
 * each other source on the quantities both report.
 */
@ApplicationModule(allowedDependencies = { "facts.claim", "facts.claim :: query", "facts.source", "facts.subject",
		"readings.headline", "readings.ledger", "values.amount", "values.english", "values.period" })
@NullMarked
package org.outlay.readings.sourceview;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
