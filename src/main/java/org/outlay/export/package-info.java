/**
 * Files to take away: the archive of everything, each file of it, and the command that
 * exports tables.
 */
@ApplicationModule(allowedDependencies = { "archive", "site", "command", "dataset", "tabular", "lens", "ledger",
		"claim", "comparison", "conversion", "headline", "code", "period" })
@NullMarked
package org.outlay.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
