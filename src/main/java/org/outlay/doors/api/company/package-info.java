/** Companies, with their breakdowns and track records. */
@NullMarked
package org.outlay.doors.api.company;

import org.jspecify.annotations.NullMarked;
