/**
 * What the data as a whole is: title, licence, edition, extent, tables and where they can
 * be had; the same for every vocabulary it is told in. And the pages there are.
 */
@ApplicationModule(
		allowedDependencies = { "claim", "ledger", "site", "lens", "tabular", "dataset", "archive", "citation" })
@NullMarked
package org.outlay.catalogue;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
