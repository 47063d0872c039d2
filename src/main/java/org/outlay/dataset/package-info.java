/**
 * The tables Outlay publishes, each column with its meaning: the data dictionary, and the
 * rows of every download.
 */
@ApplicationModule(allowedDependencies = { "amount", "period", "tabular", "source", "subject", "company", "aimodel",
		"event", "claim", "fx", "ledger", "headline", "conversion", "comparison", "coverage", "change", "search",
		"lens", "overview", "site" })
@NullMarked
package org.outlay.dataset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
