/** The archive and each of its files. */
@NullMarked
package org.outlay.doors.web.download;

import org.jspecify.annotations.NullMarked;
