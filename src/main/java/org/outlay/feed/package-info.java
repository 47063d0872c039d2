/**
 * Feeds: the changes of the record as Atom and as JSON Feed, of everything, a company or
 * a measure.
 */
@ApplicationModule(
		allowedDependencies = { "code", "amount", "period", "source", "company", "claim", "ledger", "change", "site" })
@NullMarked
package org.outlay.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
