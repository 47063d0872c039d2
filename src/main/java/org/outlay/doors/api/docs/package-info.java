/** The OpenAPI document and the entrance of the API. */
@NullMarked
package org.outlay.doors.api.docs;

import org.jspecify.annotations.NullMarked;
