package org.outlay.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.outlay.claim.ClaimKey;
import org.outlay.ledger.Figure;
import org.outlay.ledger.Ledger;
import org.outlay.ledger.Surveys;
import org.outlay.lens.Lens;

import org.springframework.stereotype.Component;

/** Tells with the rows of a list their claims, where that is asked for. */
@Component
class ClaimedRows {

	/** No row is told with more claims. */
	private static final int MOST = 100;

	private final Surveys surveys;

	private final Ledger ledger;

	private final ClaimShapes shapes;

	ClaimedRows(Surveys surveys, Ledger ledger, ClaimShapes shapes) {
		this.surveys = surveys;
		this.ledger = ledger;
		this.shapes = shapes;
	}

	/** The page with the claims about its rows. */
	<R extends Identified> PageOf<R> about(PageOf<R> page, Listing<?> listing, Lens lens) {
		return with(page, listing, ClaimKey.SUBJECT, lens);
	}

	/** The page with the claims taken from its rows. */
	<R extends Identified> PageOf<R> from(PageOf<R> page, Listing<?> listing, Lens lens) {
		return with(page, listing, ClaimKey.SOURCE, lens);
	}

	private <R extends Identified> PageOf<R> with(PageOf<R> page, Listing<?> listing, ClaimKey key, Lens lens) {
		PageOf<R> seen = page.seen(ViewJson.ofClaims(lens));
		if (!listing.asks(Include.CLAIMS)) {
			return seen;
		}
		Map<String, List<FigureJson>> claims = new LinkedHashMap<>();
		page.data().forEach((row) -> claims.put(row.id(), new ArrayList<>()));
		List<Long> rows = this.surveys.newestOfEach(key, claims.keySet(), lens.asOf(), MOST);
		for (Figure figure : this.ledger.newest(lens.claims().rows(rows), rows.size())) {
			String id = (key == ClaimKey.SUBJECT) ? figure.subject().id() : figure.source().id();
			claims.getOrDefault(id, new ArrayList<>()).add(this.shapes.brief(figure, lens));
		}
		return seen.claimed(claims);
	}

}
