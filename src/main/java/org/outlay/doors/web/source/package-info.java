/** The list of sources, and the page of each. */
@NullMarked
package org.outlay.doors.web.source;

import org.jspecify.annotations.NullMarked;
