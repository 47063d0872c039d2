package org.outlay.doors.api.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.outlay.doors.api.query.ListFields;
import org.outlay.doors.api.query.Sorting;
import org.outlay.doors.api.shape.FacetJson;
import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.facts.claim.query.ClaimKey;
import org.outlay.facts.claim.query.ClaimOrder;
import org.outlay.readings.ledger.Facets;

/** What claims can be sorted by and counted by, which the database does. */
public final class ClaimFields extends ListFields {

	private static final Set<ClaimKey> FACETS = EnumSet.of(ClaimKey.TYPE, ClaimKey.SUBJECT, ClaimKey.MEASURE,
			ClaimKey.BASIS, ClaimKey.KIND, ClaimKey.UNIT, ClaimKey.NATURE, ClaimKey.ASSERTED_BY, ClaimKey.SOURCE,
			ClaimKey.RANK);

	ClaimFields() {
		for (ClaimKey key : ClaimKey.values()) {
			add(key.code(), FACETS.contains(key));
		}
	}

	/** The order asked for, as the database sees it. */
	public static List<ClaimOrder> order(List<Sorting.Key> keys) {
		return keys.stream().map((key) -> new ClaimOrder(ClaimKey.of(key.name()), key.descending())).toList();
	}

	/** How many claims that pass a filter have each value of the fields that have few. */
	static List<FacetJson> facets(Facets facets, ClaimFilter filter) {
		return FACETS.stream()
			.map((key) -> FacetJson.of(key.code(),
					facets.of(key, filter, FacetJson.MOST)
						.stream()
						.map((count) -> new FacetJson.ValueJson(count.value(), count.label(), count.claims()))
						.toList()))
			.toList();
	}

}
