/** Query parameters: read strictly, refused with reasons, described once. */
@NullMarked
package org.outlay.doors.api.query;

import org.jspecify.annotations.NullMarked;
