package org.outlay.web;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.outlay.claim.Claim;
import org.outlay.ledger.Figure;
import org.outlay.period.AsOf;
import org.outlay.period.Match;
import org.outlay.period.PublicationWindow;

/** Says why a claim does not count for the view a reader asks for. */
final class Unseen {

	private Unseen() {
	}

	/** One sentence; absent where the claim counts. */
	static @Nullable String of(Claim claim, Figure figure, AsOf asOf) {
		Instant recorded = asOf.recorded();
		if (recorded != null && !claim.standsAt(recorded)) {
			return "On " + Phrases.moment(recorded) + " no version of this claim stood in Outlay's record.";
		}
		PublicationWindow window = figure.source().published();
		if (asOf.isPublic(window)) {
			return null;
		}
		boolean certain = asOf.match() == Match.CERTAIN;
		String from = (window == null) ? "never, since Outlay has not read it"
				: Phrases.day(certain ? window.latest() : window.earliest());
		return "On " + Phrases.day(asOf.day()) + " this claim was not " + (certain ? "certainly" : "possibly")
				+ " public: its source is so from " + from + ". It does not count on any page of that day.";
	}

}
