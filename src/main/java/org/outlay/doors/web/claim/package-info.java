/** The ledger of all claims, and the page of each. */
@NullMarked
package org.outlay.doors.web.claim;

import org.jspecify.annotations.NullMarked;
