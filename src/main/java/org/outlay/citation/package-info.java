/**
 * Citations: a ready sentence for every figure, page and source, the same as BibTeX, RIS
 * and CSL-JSON, and permalinks that show the same for ever.
 */
@ApplicationModule(
		allowedDependencies = { "amount", "period", "source", "claim", "ledger", "headline", "lens", "site" })
@NullMarked
package org.outlay.citation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
