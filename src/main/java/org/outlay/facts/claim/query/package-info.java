/**
 * Selections of claims: filters, sort orders and the one rule of what was public when, in
 * SQL.
 */
@NamedInterface("query")
@NullMarked
package org.outlay.facts.claim.query;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
