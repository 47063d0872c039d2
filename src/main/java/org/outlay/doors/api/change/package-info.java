/** Changes of the record. */
@NullMarked
package org.outlay.doors.api.change;

import org.jspecify.annotations.NullMarked;
