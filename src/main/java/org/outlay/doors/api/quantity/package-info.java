/** Quantities, and the claims shown for them. */
@NullMarked
package org.outlay.doors.api.quantity;

import org.jspecify.annotations.NullMarked;
