package org.outlay.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.outlay.headline.Relation;
import org.outlay.ledger.Figure;
import org.outlay.ledger.SourceRef;
import org.outlay.lens.Lens;
import org.outlay.testimony.Difference;
import org.outlay.testimony.Retold;
import org.outlay.testimony.Stance;
import org.outlay.testimony.Testimony;

/**
 * What follows from the claims of a source.
 *
 * @param retells the origins its claims go back to, those of most claims first
 * @param retellers the sources whose claims go back to it
 * @param retold these claims
 */
record SourceFindings(Testimony testimony, List<Said> said, List<Retelling> retells, List<Origin.Use> retellers,
		Retold retold, Lens lens) {

	/** What needs a reader's judgement comes first. */
	private static final List<Relation> ORDER = List.of(Relation.CONFLICT, Relation.UNDETERMINED, Relation.REVISION,
			Relation.CORRECTION, Relation.OUTCOME, Relation.NOT_COMPARABLE, Relation.REFINES, Relation.AGREES,
			Relation.REAFFIRMS, Relation.REPEAT);

	public List<SourceTally> tallies() {
		return SourceTally.of(this.testimony, this.lens);
	}

	public boolean hasClaims() {
		return !this.testimony.claims().isEmpty();
	}

	/** Who speaks inside it: {@code "A company on record"}. */
	public List<Speaker> speakers() {
		return this.testimony.voices()
			.stream()
			.map((voice) -> new Speaker(Phrases.capital(Glossary.meaning(voice.kind())),
					Phrases.count(voice.claims(), "claim"), Speaker.named(voice.names())))
			.toList();
	}

	public List<Stance> shared() {
		return this.testimony.shared()
			.stream()
			.sorted(Comparator.comparing((stance) -> stance.differences()
				.stream()
				.mapToInt((difference) -> ORDER.indexOf(difference.relation()))
				.min()
				.orElse(ORDER.size())))
			.toList();
	}

	public String relation(Difference difference) {
		boolean past = difference.relation() == Relation.CONFLICT && !difference.isConflict();
		return past ? "No conflict any more" : Phrases.capital(difference.relation().words());
	}

	/** {@code "Only here: 87 of 96 quantities"}. */
	public String alone() {
		return "Only here: " + Phrases.number(this.testimony.alone().size()) + " of "
				+ Phrases.count(this.testimony.stances().size(), "quantity", "quantities");
	}

	/** That not all quantities are held against others; empty if all are. */
	public String unread() {
		int read = this.testimony.stances().size();
		return (read == this.testimony.quantities()) ? "" : "Of its " + Phrases.number(this.testimony.quantities())
				+ " quantities the first " + Phrases.number(read) + " are held against other sources here.";
	}

	/** {@code "The first 60 of 204 claims."}; empty if all are shown. */
	public String retoldExtent() {
		int shown = this.retold.figures().size();
		return (shown == this.retold.claims()) ? ""
				: "The first " + shown + " of " + Phrases.number(this.retold.claims()) + " claims.";
	}

	/**
	 * An origin and the claims that go back to it.
	 */
	record Retelling(SourceRef origin, List<Figure> figures) {

		public String name() {
			return this.origin.name();
		}

		public String claims() {
			return Phrases.count(this.figures.size(), "claim");
		}

	}

	/** A kind of voice. */
	record Speaker(String kind, String claims, String names) {

		private static final int MOST = 4;

		static String named(List<String> names) {
			int more = names.size() - MOST;
			return (more <= 0) ? Phrases.list(names) : names.stream().limit(MOST).collect(Collectors.joining(", "))
					+ " and " + Phrases.count(more, "other");
		}

	}

}
