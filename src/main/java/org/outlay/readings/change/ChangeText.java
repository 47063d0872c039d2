package org.outlay.readings.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.ClaimContent;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.amount.Growth;
import org.outlay.values.english.English;

/** Puts a change into words; amounts stay as worded by their claims, hedges and all. */
record ChangeText(Change change) {

	String title() {
		return kind() + ": " + topic();
	}

	String whole() {
		return kind() + ": " + statement();
	}

	String statement() {
		return topic() + voices() + late() + ".";
	}

	private String kind() {
		return English.capital(this.change.kind().words());
	}

	private String topic() {
		Figure figure = this.change.figure();
		return figure.subject().name() + ", " + figure.topic() + ": " + what();
	}

	private String what() {
		Figure after = this.change.after();
		Figure before = this.change.before();
		if (after == null) {
			return Objects.requireNonNull(before).wording() + " is no longer on record";
		}
		String now = after.wording();
		if (before == null) {
			return now + " (" + after.standing() + ")";
		}
		return switch (this.change.kind()) {
			case OUR_CORRECTION -> correction(before, after);
			case WITHDRAWN -> "before " + before.wording() + " (" + before.standing() + ")";
			case OUTCOME -> now + " (" + aside(after) + "), after " + before.wording() + " (" + before.standing() + ")";
			case NARROWED -> now + " (" + after.standing() + "), where " + before.wording() + " was known";
			case REAFFIRMED, CONTRADICTED -> now + " (" + after.standing() + ")";
			default -> now + ", before " + before.wording() + " (" + aside(after) + ")";
		};
	}

	/** {@code "more than +25%; plan"}; what only leaves less open has no direction. */
	private String aside(Figure after) {
		Growth growth = this.change.growth();
		return (growth != null && this.change.kind() != ChangeClass.NARROWED) ? growth.words() + "; " + after.standing()
				: after.standing();
	}

	private static String correction(Figure before, Figure after) {
		return before.wording().equals(after.wording())
				? after.wording() + "; put right in our record: " + String.join(", ", differences(before, after))
				: after.wording() + ", recorded before as " + before.wording();
	}

	/** What two versions differ in, but for the words of the amount. */
	private static List<String> differences(Figure before, Figure after) {
		ClaimContent a = before.content();
		ClaimContent b = after.content();
		List<String> differences = new ArrayList<>();
		add(differences, "subject", a.subject(), b.subject());
		add(differences, "measure", a.measure(), b.measure());
		add(differences, "basis", a.basis(), b.basis());
		add(differences, "part", a.breakdown(), b.breakdown());
		add(differences, "period", a.period(), b.period());
		add(differences, "amount", a.amount(), b.amount());
		add(differences, "nature", a.nature(), b.nature());
		add(differences, "status", a.status(), b.status());
		add(differences, "voice", a.assertedBy(), b.assertedBy());
		add(differences, "place in the source", a.locator(), b.locator());
		add(differences, "origin", a.basedOn(), b.basedOn());
		add(differences, "links to other claims", a.links(), b.links());
		add(differences, "rank", List.of(a.rank(), String.valueOf(a.rankReason())),
				List.of(b.rank(), String.valueOf(b.rankReason())));
		add(differences, "note", a.note(), b.note());
		return differences.isEmpty() ? List.of("its claim") : differences;
	}

	private static void add(List<String> differences, String name, @Nullable Object before, @Nullable Object after) {
		if (!Objects.equals(before, after)) {
			differences.add(name);
		}
	}

	private String voices() {
		Figure after = this.change.after();
		Figure before = this.change.before();
		if (after == null || this.change.kind() == ChangeClass.OUR_CORRECTION) {
			return "";
		}
		String voice = ", according to " + after.voice();
		if (before != null && this.change.kind() == ChangeClass.CONTRADICTED) {
			return voice + ", against " + said(before);
		}
		boolean other = before != null && !before.voice().equals(after.voice());
		return (other && this.change.kind() == ChangeClass.REAFFIRMED) ? voice + ", in agreement with " + said(before)
				: voice;
	}

	private static String said(@Nullable Figure figure) {
		Figure known = Objects.requireNonNull(figure);
		return known.wording() + " (" + known.standing() + ") according to " + known.voice();
	}

	private String late() {
		return this.change.late() ? "; it came out before figures recorded earlier" : "";
	}

}
