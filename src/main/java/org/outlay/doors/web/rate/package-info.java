/** Exchange rates: the published series, and the rates of each. */
@NullMarked
package org.outlay.doors.web.rate;

import org.jspecify.annotations.NullMarked;
