package org.outlay.doors.api.problem;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.Claim;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.period.AsOf;
import org.outlay.values.period.Match;
import org.outlay.values.period.PublicationWindow;

/**
 * Says that something is recorded, but not to be seen as of the day or record asked for.
 */
public class NotVisible extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public NotVisible(String reason) {
		super(reason);
	}

	/** A claim that was not public yet. */
	public static NotVisible unpublished(Figure figure, AsOf asOf) {
		PublicationWindow window = figure.source().published();
		String was = "The claim '" + figure.id() + "' was not "
				+ ((asOf.match() == Match.CERTAIN) ? "certainly" : "even possibly") + " public on " + asOf.day() + ": ";
		return new NotVisible(was + since(window));
	}

	/** {@code it certainly is from 2026-11-21 on and possibly was from 2026-06-03 on}. */
	static String since(@Nullable PublicationWindow window) {
		if (window == null) {
			return "when its source came out is not known";
		}
		return window.isExact() ? "it is from " + window.latest() + " on" : "it certainly is from " + window.latest()
				+ " on, and possibly (match=possible) from " + window.earliest() + " on";
	}

	/** A claim of which no version stood at the moment. */
	public static NotVisible unrecorded(String id, List<Claim> versions, @Nullable Instant moment) {
		StringBuilder stood = new StringBuilder();
		for (Claim version : versions) {
			stood.append(stood.isEmpty() ? "from " : "; from ").append(version.recordedFrom());
			if (version.recordedTo() != null) {
				stood.append(" until ").append(version.recordedTo());
			}
		}
		return new NotVisible("The claim '" + id + "' "
				+ ((moment != null) ? "did not stand in the record at " + moment : "stands in the record no more")
				+ ": it stood " + stood + "; recordedAsOf asks for such a moment.");
	}

}
