/** Lists: pages of rows, facets, and the same rows as files. */
@NullMarked
package org.outlay.doors.api.list;

import org.jspecify.annotations.NullMarked;
