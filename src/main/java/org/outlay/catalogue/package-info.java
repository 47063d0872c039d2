/**
 * What the data as a whole is, the same for every vocabulary it is told in, and which
 * pages there are.
 */
@ApplicationModule(allowedDependencies = { "claim", "ledger", "site", "tabular", "dataset", "archive", "citation" })
@NullMarked
package org.outlay.catalogue;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
