/** Measures, exchange rates and search. */
@NullMarked
package org.outlay.doors.api.measure;

import org.jspecify.annotations.NullMarked;
