/** The data dictionary: the meaning of every column of every published table. */
@NullMarked
package org.outlay.doors.web.dictionary;

import org.jspecify.annotations.NullMarked;
