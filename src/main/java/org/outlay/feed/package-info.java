/** Feeds: the changes of the record as Atom and as JSON Feed. */
@ApplicationModule(allowedDependencies = { "code", "amount", "period", "source", "subject", "company", "claim",
		"ledger", "change", "site" })
@NullMarked
package org.outlay.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
