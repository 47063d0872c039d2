package org.outlay.doors.api.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.shape.FigureJson;
import org.outlay.doors.api.shape.RateSeriesJson;
import org.outlay.doors.api.shape.ViewJson;

/**
 * One page of a list.
 *
 * @param rows the source of its rows
 * @param fields the fields that rows are wanted with; null for all
 */
public record PageOf<T>(@Schema(description = "The rows of this page.") List<T> data,
		@Schema(description = "The number of all rows; null if not included.", example = "120") @Nullable Long total,
		@Schema(description = "The largest number of rows on a page.", example = "50") int limit,
		@Schema(description = "The address of the next page, also in the Link header; null on the last page.",
				example = "https://outlay.example/api/v1/claims?cursor=NTAuMGYxYTJiM2M0ZDVl") @Nullable String next,
		@Schema(description = "The number of rows on all pages with each value of the fields that have few values;"
				+ " null without include=facets.") @Nullable List<FacetJson> facets,
		@Schema(description = "The claims of each row by its id, at most 100 a row, newest period first; null without"
				+ " include=claims.") @Nullable Map<String, List<FigureJson>> claims,
		@Schema(description = "The series of rates by which amounts on this page were converted; null without include=fx.") @Nullable List<RateSeriesJson> fx,
		@Schema(description = "The point of view for which claims are shown or counted; null for lists that do not"
				+ " depend on one.") @Nullable ViewJson view,
		@JsonIgnore Rows<?, T> rows, @JsonIgnore @Nullable FieldSelection fields) {

	/** The same page with its point of view. */
	public PageOf<T> seen(ViewJson how) {
		return new PageOf<>(this.data, this.total, this.limit, this.next, this.facets, this.claims, this.fx, how,
				this.rows, this.fields);
	}

	/** The same page with the facets of its list. */
	public PageOf<T> counted(List<FacetJson> found) {
		return new PageOf<>(this.data, this.total, this.limit, this.next, found, this.claims, this.fx, this.view,
				this.rows, this.fields);
	}

	/** The same page with the claims of its rows. */
	public PageOf<T> claimed(Map<String, List<FigureJson>> found) {
		return new PageOf<>(this.data, this.total, this.limit, this.next, this.facets, found, this.fx, this.view,
				this.rows, this.fields);
	}

	/** The same page with the series by which its amounts were converted. */
	public PageOf<T> converted(List<RateSeriesJson> series) {
		return new PageOf<>(this.data, this.total, this.limit, this.next, this.facets, this.claims, series, this.view,
				this.rows, this.fields);
	}

	/** The number of rows with each value of one field. */
	public record FacetJson(@Schema(description = "The field, as in the rows.", example = "nature") String field,
			@Schema(description = "Its values, most frequent first, at most 100 of them; rows without a value are not counted.") List<FacetValueJson> values) {

		/** The largest number of values of a field. */
		public static final int MOST = 100;

		public static FacetJson of(String field, List<FacetValueJson> values) {
			return new FacetJson(field, values.stream()
				.sorted(Comparator.comparing(FacetValueJson::count).reversed().thenComparing(FacetValueJson::value))
				.limit(MOST)
				.toList());
		}

		/** The number of rows with one value. */
		public record FacetValueJson(
				@Schema(description = "The value, as the filter of the field takes it.", example = "plan") String value,
				@Schema(description = "The value in words.", example = "plan") String label,
				@Schema(description = "The number of rows in the list that have it.", example = "40") long count) {

			FacetValueJson plus(FacetValueJson same) {
				return new FacetValueJson(this.value, this.label, this.count + same.count);
			}

		}

	}

}
