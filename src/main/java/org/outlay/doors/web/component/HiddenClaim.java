package org.outlay.doors.web.component;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.Claim;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.english.English;
import org.outlay.values.period.AsOf;
import org.outlay.values.period.Match;
import org.outlay.values.period.PublicationWindow;

/** Says why a claim does not count for the view a reader asks for. */
public final class HiddenClaim {

	private HiddenClaim() {
	}

	/** One sentence; absent where the claim counts. */
	static @Nullable public String of(Claim claim, Figure figure, AsOf asOf) {
		Instant recorded = asOf.recorded();
		if (recorded != null && !claim.standsAt(recorded)) {
			return "On " + English.moment(recorded) + " no version of this claim stood in Outlay's record.";
		}
		PublicationWindow window = figure.source().published();
		if (asOf.isPublic(window)) {
			return null;
		}
		boolean certain = asOf.match() == Match.CERTAIN;
		String from = (window == null) ? "never, since Outlay has not read it"
				: English.day(certain ? window.latest() : window.earliest());
		return "On " + English.day(asOf.day()) + " this claim was not " + asOf.match().adverb()
				+ " public: its source is so from " + from + ". It does not count on any page of that day.";
	}

}
