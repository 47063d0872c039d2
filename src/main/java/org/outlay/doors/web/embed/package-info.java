/** Small forms of pages, for other sites. */
@NullMarked
package org.outlay.doors.web.embed;

import org.jspecify.annotations.NullMarked;
