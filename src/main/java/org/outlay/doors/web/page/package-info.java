/**
 * Parts that pages share: title, sections, forms, paging and the meaning of codes in
 * words.
 */
@NullMarked
package org.outlay.doors.web.page;

import org.jspecify.annotations.NullMarked;
