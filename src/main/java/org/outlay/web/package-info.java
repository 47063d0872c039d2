/** The pages: what a reader sees of Outlay in a browser, whole without JavaScript. */
@ApplicationModule(allowedDependencies = { "code", "amount", "period", "source", "subject", "company", "aimodel",
		"event", "claim", "ledger", "headline", "fx", "conversion", "comparison", "coverage", "track", "change",
		"breakdown", "contrast", "testimony", "lens", "chart", "search", "overview", "citation", "catalogue", "site",
		"tabular", "dataset", "archive" })
@NullMarked
package org.outlay.web;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
