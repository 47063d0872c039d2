/**
 * Tables for publication: columns with names, types and meanings, and rows written as
 * CSV, NDJSON, JSON and XLSX.
 */
@ApplicationModule(allowedDependencies = { "values.code" })
@NullMarked
package org.outlay.publishing.tabular;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
