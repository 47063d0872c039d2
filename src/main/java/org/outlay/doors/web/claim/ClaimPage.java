package org.outlay.doors.web.claim;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.component.Reasons;
import org.outlay.doors.web.page.AmountWords;
import org.outlay.doors.web.page.Embeddable;
import org.outlay.doors.web.page.Glossary;
import org.outlay.doors.web.page.RequestedPage;
import org.outlay.doors.web.view.ConvertedAmounts;
import org.outlay.facts.claim.Claim;
import org.outlay.facts.claim.ClaimContent;
import org.outlay.facts.claim.Rank;
import org.outlay.publishing.citation.Citation;
import org.outlay.publishing.citation.Citations;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Label;
import org.outlay.readings.ledger.Ledger.Related;
import org.outlay.values.english.English;

/**
 * The page of a claim.
 *
 * @param figure the version that was current when the reader asks, or the last one
 * @param unseen the reason why it does not count for this view; null if it does
 * @param ended when its last version ended, in words; null if it is current
 * @param versions its history in Outlay, oldest first
 * @param reason why it is, or is not, the figure to show for its quantity
 * @param exchanges the amount in other currencies
 */
record ClaimPage(Figure figure, @Nullable String unseen, @Nullable String ended, List<Version> versions,
		List<Related> related, Reasons.Reason reason,
		List<ConvertedAmounts.ConvertedAmount> exchanges) implements Embeddable {

	static ClaimPage of(List<Claim> claims, List<Figure> history, int seen, @Nullable String unseen,
			List<Related> related, Reasons.Reason reason, List<ConvertedAmounts.ConvertedAmount> exchanges) {
		List<Version> versions = IntStream.range(0, claims.size())
			.mapToObj((i) -> Version.of(history.get(i), claims.get(i).recordedTo()))
			.toList();
		Instant ended = claims.get(seen).recordedTo();
		return new ClaimPage(history.get(seen), unseen, (ended != null) ? English.moment(ended) : null, versions,
				related, reason, exchanges);
	}

	@Override
	public int height() {
		return 220;
	}

	@Override
	public String title() {
		return this.figure.subject().name() + ", " + topic() + ": " + this.figure.wording();
	}

	@Override
	public String description() {
		return Citations.sentence(this.figure);
	}

	/** {@code "AI capital expenditure, overseas, 2026"}. */
	public String topic() {
		Label basis = this.figure.basis();
		return Stream.of(Stream.of((basis != null) ? basis : this.figure.measure()), this.figure.parts().stream())
			.flatMap(Function.identity())
			.map(Label::label)
			.collect(Collectors.joining(", ")) + (content().period().isUnknown() ? "" : ", " + period());
	}

	public String parts() {
		return this.figure.parts().stream().map(Label::label).collect(Collectors.joining(", "));
	}

	public String bounds() {
		return AmountWords.bounds(this.figure.amount(), this.figure.noun());
	}

	public String kind() {
		return English.capital(Glossary.meaning(this.figure.amount().kind()));
	}

	public String unit() {
		return Glossary.unit(this.figure.amount().unit().code());
	}

	public String period() {
		return content().period().words();
	}

	/** Whether it is about one moment of that time or all of it. */
	public String extent() {
		if (content().period().isUnknown()) {
			return "";
		}
		return content().period().instant() ? "a state at some moment of this time" : "a flow over all of this time";
	}

	public String natureMeaning() {
		return Glossary.meaning(content().nature());
	}

	/** {@code "estimated (E), low reliability (U)"}. */
	public String statuses() {
		return content().sortedStatus()
			.stream()
			.map((status) -> status.words() + " (" + status.name() + ")")
			.collect(Collectors.joining(", "));
	}

	public String speakerKind() {
		return Glossary.meaning(content().assertedBy().kind());
	}

	public String place() {
		return content().locator().words();
	}

	public String rank() {
		return English.capital(Glossary.meaning(content().rank()));
	}

	public boolean isRanked() {
		return content().rank() != Rank.NORMAL;
	}

	@Override
	public Citation cite(Citations citations, RequestedPage asked) {
		return citations.of(this.figure, asked.view());
	}

	public ClaimContent content() {
		return this.figure.content();
	}

	/**
	 * One version.
	 *
	 * @param from when Outlay recorded it
	 * @param to when it ended; empty if it is current
	 */
	record Version(int number, String wording, String asPrinted, String from, String to) {

		static Version of(Figure figure, @Nullable Instant recordedTo) {
			return new Version(figure.version(), figure.wording(), figure.amount().asPrinted(),
					English.moment(figure.recordedFrom()), (recordedTo != null) ? English.moment(recordedTo) : "");
		}

	}

}
