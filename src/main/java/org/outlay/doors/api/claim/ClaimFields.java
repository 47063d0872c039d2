package org.outlay.doors.api.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.outlay.doors.api.query.ListFields;
import org.outlay.doors.api.query.PageOf.FacetJson;
import org.outlay.doors.api.query.Sorting;
import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.facts.claim.query.ClaimKey;
import org.outlay.facts.claim.query.ClaimOrder;
import org.outlay.readings.ledger.Facets;
import org.outlay.readings.ledger.Figure;

/** The fields by which the database sorts and counts claims. */
public final class ClaimFields extends ListFields<Figure> {

	private static final Set<ClaimKey> FACETS = EnumSet.of(ClaimKey.TYPE, ClaimKey.SUBJECT, ClaimKey.MEASURE,
			ClaimKey.BASIS, ClaimKey.KIND, ClaimKey.UNIT, ClaimKey.NATURE, ClaimKey.ASSERTED_BY, ClaimKey.SOURCE,
			ClaimKey.RANK);

	ClaimFields() {
		for (ClaimKey key : ClaimKey.values()) {
			add(key.code(), FACETS.contains(key));
		}
	}

	/** The order asked for, as the database takes it. */
	public static List<ClaimOrder> order(List<Sorting.Key> keys) {
		return keys.stream().map((key) -> new ClaimOrder(ClaimKey.of(key.name()), key.descending())).toList();
	}

	/**
	 * The number of claims that pass a filter, by each value of the fields with few
	 * values.
	 */
	static List<FacetJson> facets(Facets facets, ClaimFilter filter) {
		return FACETS.stream()
			.map((key) -> FacetJson.of(key.code(),
					facets.of(key, filter, FacetJson.MOST)
						.stream()
						.map((count) -> new FacetJson.FacetValueJson(count.value(), count.label(), count.claims()))
						.toList()))
			.toList();
	}

}
