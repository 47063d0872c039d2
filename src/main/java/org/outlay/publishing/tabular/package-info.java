/**
 * Tables as they are published: columns with names, types and meanings, and how rows are
 * written as CSV, NDJSON, JSON and XLSX.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.outlay.publishing.tabular;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
