/**
 * Where sources disagree and what must not be compared, one plain sentence each.
 */
@ApplicationModule(allowedDependencies = { "amount", "period", "claim", "fx", "ledger", "headline", "conversion" })
@NullMarked
package org.outlay.contrast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
