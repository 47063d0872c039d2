/** The page of a quantity: what is shown for it, and why. */
@NullMarked
package org.outlay.doors.web.quantity;

import org.jspecify.annotations.NullMarked;
