package org.outlay.api;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of a list. */
record PageOf<T>(@Schema(description = "The rows of this page.") List<T> data,
		@Schema(description = "How many rows there are on all pages.", example = "120") long total,
		@Schema(description = "How many rows a page has at most.", example = "50") int limit,
		@Schema(description = "The address of the next page, also as Link header; null on the last one.",
				example = "https://outlay.example/api/v1/claims?cursor=NTA") @Nullable String next,
		@Schema(description = "How claims were looked at; null for lists that do not depend on"
				+ " it.") @Nullable ViewJson view) {

	/** The same page, with how it was looked at. */
	PageOf<T> seen(ViewJson how) {
		return new PageOf<>(this.data, this.total, this.limit, this.next, how);
	}

}
