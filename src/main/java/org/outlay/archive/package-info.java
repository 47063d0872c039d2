/**
 * Everything Outlay holds as one archive: a Data Package with its tables, dossiers and
 * checksums, built once an edition.
 */
@ApplicationModule(allowedDependencies = { "tabular", "dataset", "lens", "source", "site" })
@NullMarked
package org.outlay.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
