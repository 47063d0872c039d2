package org.outlay.doors.api.shape;

import java.util.Comparator;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

/** How many rows of a list have each value of one field. */
@Schema(name = "Facet")
public record FacetJson(@Schema(description = "The field, as in the rows.", example = "nature") String field,
		@Schema(description = "Its values, the most frequent first, at most 100 of them; rows without a value are not"
				+ " counted.") List<ValueJson> values) {

	/** A field has no more values. */
	public static final int MOST = 100;

	public static FacetJson of(String field, List<ValueJson> values) {
		return new FacetJson(field,
				values.stream()
					.sorted(Comparator.comparing(ValueJson::count).reversed().thenComparing(ValueJson::value))
					.limit(MOST)
					.toList());
	}

	/** How many rows have one value. */
	@Schema(name = "FacetValue")
	public record ValueJson(
			@Schema(description = "The value, as the filter of the field takes it.", example = "plan") String value,
			@Schema(description = "What readers call it.", example = "plan") String label,
			@Schema(description = "How many rows of the list have it.", example = "40") long count) {

		public ValueJson plus(ValueJson same) {
			return new ValueJson(this.value, this.label, this.count + same.count);
		}

	}

}
