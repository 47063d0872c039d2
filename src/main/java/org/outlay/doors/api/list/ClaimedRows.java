package org.outlay.doors.api.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.outlay.doors.api.query.Include;
import org.outlay.doors.api.query.ListQuery;
import org.outlay.doors.api.query.PageOf;
import org.outlay.doors.api.shape.ClaimShapes;
import org.outlay.doors.api.shape.FigureJson;
import org.outlay.doors.api.shape.Identified;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.facts.claim.query.ClaimKey;
import org.outlay.readings.ledger.ClaimCounts;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.readings.view.PointOfView;

import org.springframework.stereotype.Component;

/** Tells with the rows of a list their claims, where that is asked for. */
@Component
public class ClaimedRows {

	/** No row is told with more claims. */
	private static final int MOST = 100;

	private final ClaimCounts claimCounts;

	private final Ledger ledger;

	private final ClaimShapes shapes;

	ClaimedRows(ClaimCounts claimCounts, Ledger ledger, ClaimShapes shapes) {
		this.claimCounts = claimCounts;
		this.ledger = ledger;
		this.shapes = shapes;
	}

	/** The page with the claims about its rows. */
	public <R extends Identified> PageOf<R> about(PageOf<R> page, ListQuery<?> listing, PointOfView view) {
		return with(page, listing, ClaimKey.SUBJECT, view);
	}

	/** The page with the claims taken from its rows. */
	public <R extends Identified> PageOf<R> from(PageOf<R> page, ListQuery<?> listing, PointOfView view) {
		return with(page, listing, ClaimKey.SOURCE, view);
	}

	private <R extends Identified> PageOf<R> with(PageOf<R> page, ListQuery<?> listing, ClaimKey key,
			PointOfView view) {
		PageOf<R> seen = page.seen(ViewJson.ofClaims(view));
		if (!listing.asks(Include.CLAIMS)) {
			return seen;
		}
		Map<String, List<FigureJson>> claims = new LinkedHashMap<>();
		page.data().forEach((row) -> claims.put(row.id(), new ArrayList<>()));
		List<Long> rows = this.claimCounts.newestOfEach(key, claims.keySet(), view.asOf(), MOST);
		for (Figure figure : this.ledger.newest(view.claims().rows(rows), rows.size())) {
			String id = (key == ClaimKey.SUBJECT) ? figure.subject().id() : figure.source().id();
			claims.getOrDefault(id, new ArrayList<>()).add(this.shapes.brief(figure, view));
		}
		return seen.claimed(claims);
	}

}
