/** The OpenAPI document, and the index of the API. */
@NullMarked
package org.outlay.doors.api.docs;

import org.jspecify.annotations.NullMarked;
