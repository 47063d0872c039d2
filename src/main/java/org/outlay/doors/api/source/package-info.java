/** Sources, and comparisons of each with the others. */
@NullMarked
package org.outlay.doors.api.source;

import org.jspecify.annotations.NullMarked;
