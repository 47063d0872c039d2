/** The data dictionary: what every column of every published table means. */
@NullMarked
package org.outlay.doors.web.dictionary;

import org.jspecify.annotations.NullMarked;
