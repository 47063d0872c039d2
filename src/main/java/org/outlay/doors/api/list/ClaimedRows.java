package org.outlay.doors.api.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.outlay.doors.api.query.ListQuery;
import org.outlay.doors.api.query.ListQuery.Include;
import org.outlay.doors.api.query.PageOf;
import org.outlay.doors.api.shape.ClaimShapes;
import org.outlay.doors.api.shape.FigureJson;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.facts.claim.query.ClaimKey;
import org.outlay.readings.ledger.ClaimCounts;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.readings.view.PointOfView;

import org.springframework.stereotype.Component;

/** Adds to a page of a list the claims of its rows, on demand. */
@Component
public class ClaimedRows {

	/** The largest number of claims of a row. */
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
	public <R> PageOf<R> about(PageOf<R> page, ListQuery<?> listing, PointOfView view, Function<R, String> id) {
		return with(page, listing, ClaimKey.SUBJECT, view, id);
	}

	/** The page with the claims taken from its rows. */
	public <R> PageOf<R> from(PageOf<R> page, ListQuery<?> listing, PointOfView view, Function<R, String> id) {
		return with(page, listing, ClaimKey.SOURCE, view, id);
	}

	private <R> PageOf<R> with(PageOf<R> page, ListQuery<?> listing, ClaimKey key, PointOfView view,
			Function<R, String> id) {
		PageOf<R> seen = page.seen(ViewJson.ofClaims(view));
		if (!listing.asks(Include.CLAIMS)) {
			return seen;
		}
		Map<String, List<FigureJson>> claims = new LinkedHashMap<>();
		page.data().forEach((row) -> claims.put(id.apply(row), new ArrayList<>()));
		List<Long> rows = this.claimCounts.newestOfEach(key, claims.keySet(), view.asOf(), MOST);
		for (Figure figure : this.ledger.newest(view.claims().rows(rows), rows.size())) {
			String row = (key == ClaimKey.SUBJECT) ? figure.subject().id() : figure.source().id();
			claims.getOrDefault(row, new ArrayList<>()).add(this.shapes.brief(figure, view));
		}
		return seen.claimed(claims);
	}

}
