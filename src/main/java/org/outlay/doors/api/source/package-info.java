/** Sources, each beside the others. */
@NullMarked
package org.outlay.doors.api.source;

import org.jspecify.annotations.NullMarked;
