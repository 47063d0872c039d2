/** Budgets for training data. */
@NullMarked
package org.outlay.doors.web.databudget;

import org.jspecify.annotations.NullMarked;
