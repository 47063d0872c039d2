/** The list of products, and the page of each. */
@NullMarked
package org.outlay.doors.web.product;

import org.jspecify.annotations.NullMarked;
