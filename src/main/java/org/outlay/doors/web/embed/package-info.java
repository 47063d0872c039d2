/** Small forms of pages, for the pages of others. */
@NullMarked
package org.outlay.doors.web.embed;

import org.jspecify.annotations.NullMarked;
