package org.outlay.doors.web.component;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.readings.headline.Relation;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.english.English;

/**
 * Why a claim is, or is not, the figure to show for its quantity.
 *
 * @param verdict one sentence
 * @param instead the figure to show where it is another one
 * @param decided what told the claims apart; empty if there was nothing to tell
 * @param rivals the other claims of the quantity that no link ties to this one
 * @param policy the published rule, with its version
 * @param path the page of the quantity, with every step
 */
public record Reason(String verdict, @Nullable Figure instead, String decided, List<Rival> rivals, String policy,
		String path) {

	/** Another figure that cannot be true beside this one; absent where there is none. */
	public @Nullable Figure against() {
		return this.rivals.stream()
			.filter((rival) -> rival.relation().equals(English.capital(Relation.CONFLICT.words())))
			.map(Rival::figure)
			.min(Comparator.comparing(Figure::isRepeat))
			.orElse(null);
	}

	/** Another claim of the same quantity, and how it stands to this one. */
	record Rival(Figure figure, String relation, String reason) {

	}

}
