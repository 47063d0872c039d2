/** The page of a quantity: the figure shown for it, with every step of the choice. */
@NullMarked
package org.outlay.doors.web.quantity;

import org.jspecify.annotations.NullMarked;
