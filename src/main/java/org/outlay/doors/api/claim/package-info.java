/** Claims: of capital expenditure, of data budgets and of every other measure. */
@NullMarked
package org.outlay.doors.api.claim;

import org.jspecify.annotations.NullMarked;
