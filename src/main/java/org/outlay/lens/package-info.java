/**
 * How a reader looks at figures: as of which day and record, by which policy, in which
 * currency and at which rates, in the same words in every address.
 */
@ApplicationModule(allowedDependencies = { "amount", "period", "claim", "conversion", "headline" })
@NullMarked
package org.outlay.lens;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
