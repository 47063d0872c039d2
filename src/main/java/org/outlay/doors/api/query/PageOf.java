package org.outlay.doors.api.query;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.shape.FacetJson;
import org.outlay.doors.api.shape.FigureJson;
import org.outlay.doors.api.shape.SeriesJson;
import org.outlay.doors.api.shape.ViewJson;

/**
 * One page of a list.
 *
 * @param rows where its rows come from
 * @param fields the fields they are wanted with; absent for all
 */
public record PageOf<T>(@Schema(description = "The rows of this page.") List<T> data,
		@Schema(description = "How many rows there are on all pages; null without include=count.",
				example = "120") @Nullable Long total,
		@Schema(description = "How many rows a page has at most.", example = "50") int limit,
		@Schema(description = "The address of the next page, also as Link header; null on the last one.",
				example = "https://outlay.example/api/v1/claims?cursor=NTAuMGYxYTJiM2M0ZDVl") @Nullable String next,
		@Schema(description = "How many rows of all pages have each value of the fields that have few; null without"
				+ " include=facets.") @Nullable List<FacetJson> facets,
		@Schema(description = "The claims of each row by its id, at most 100 a row, those of the latest time first; null"
				+ " without include=claims.") @Nullable Map<String, List<FigureJson>> claims,
		@Schema(description = "The series of rates that amounts of this page were converted by; null without"
				+ " include=fx.") @Nullable List<SeriesJson> fx,
		@Schema(description = "How claims were looked at; null for lists that do not depend on"
				+ " it.") @Nullable ViewJson view,
		@JsonIgnore Rows<?, T> rows, @JsonIgnore @Nullable FieldSelection fields) {

	/** The same page, with how it was looked at. */
	public PageOf<T> seen(ViewJson how) {
		return new PageOf<>(this.data, this.total, this.limit, this.next, this.facets, this.claims, this.fx, how,
				this.rows, this.fields);
	}

	/** The same page, with what its list has how often. */
	public PageOf<T> counted(List<FacetJson> found) {
		return new PageOf<>(this.data, this.total, this.limit, this.next, found, this.claims, this.fx, this.view,
				this.rows, this.fields);
	}

	/** The same page, with the claims of its rows. */
	public PageOf<T> claimed(Map<String, List<FigureJson>> found) {
		return new PageOf<>(this.data, this.total, this.limit, this.next, this.facets, found, this.fx, this.view,
				this.rows, this.fields);
	}

	/** The same page, with the series its amounts were converted by. */
	public PageOf<T> converted(List<SeriesJson> series) {
		return new PageOf<>(this.data, this.total, this.limit, this.next, this.facets, this.claims, series, this.view,
				this.rows, this.fields);
	}

}
