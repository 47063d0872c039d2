/**
 * The JSON API under {@code /api/v1}: read-only, strict about what it is asked, with a
 * document of itself.
 */
@ApplicationModule(allowedDependencies = { "code", "amount", "period", "source", "subject", "company", "aimodel",
		"event", "claim", "fx", "conversion", "headline", "ledger", "lens", "search", "overview", "comparison",
		"coverage", "track", "breakdown", "change", "testimony", "citation", "site", "tabular", "dataset" })
@NullMarked
package org.outlay.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
