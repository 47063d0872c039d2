package org.outlay.doors.web.claim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.component.Reason;
import org.outlay.doors.web.page.AmountWords;
import org.outlay.doors.web.page.Embeddable;
import org.outlay.doors.web.page.Glossary;
import org.outlay.doors.web.page.RequestedPage;
import org.outlay.doors.web.view.ConvertedAmount;
import org.outlay.facts.claim.Claim;
import org.outlay.facts.claim.ClaimContent;
import org.outlay.facts.claim.Rank;
import org.outlay.facts.claim.Status;
import org.outlay.publishing.citation.Citation;
import org.outlay.publishing.citation.Citations;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Label;
import org.outlay.readings.ledger.Ledger.Related;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.values.english.English;

/**
 * The permalink of a claim.
 *
 * @param figure the version that stood when the reader asks, or its last one
 * @param unseen why it does not count for the view asked for; absent where it does
 * @param ended when it stopped standing, in words; absent while it stands
 * @param versions its history in Outlay, the first version first
 * @param reason why it is, or is not, the figure to show for its quantity
 * @param exchanges what it is in other currencies
 */
record ClaimPage(Figure figure, @Nullable String unseen, @Nullable String ended, List<Version> versions,
		List<Related> related, Reason reason, List<ConvertedAmount> exchanges) implements Embeddable {

	private static final int HEIGHT = 220;

	static ClaimPage of(List<Claim> claims, List<Figure> history, int seen, @Nullable String unseen,
			List<Related> related, Reason reason, List<ConvertedAmount> exchanges) {
		List<Version> versions = new ArrayList<>();
		for (int i = 0; i < claims.size(); i++) {
			versions.add(Version.of(history.get(i), claims.get(i).recordedTo()));
		}
		Instant ended = claims.get(seen).recordedTo();
		return new ClaimPage(history.get(seen), unseen, (ended != null) ? English.moment(ended) : null, versions,
				related, reason, exchanges);
	}

	@Override
	public int height() {
		return HEIGHT;
	}

	@Override
	public String title() {
		return this.figure.subject().name() + ", " + topic() + ": " + this.figure.wording();
	}

	@Override
	public String description() {
		return Citations.sentence(this.figure);
	}

	/** What it is about: {@code "AI capital expenditure, 2026"}. */
	public String topic() {
		String what = what();
		return content().period().isUnknown() ? what : what + ", " + period();
	}

	/** {@code "Capital expenditure, Data centres and network equipment, Overseas"}. */
	public String what() {
		Label basis = this.figure.basis();
		String whole = (basis != null) ? basis.label() : this.figure.measure().label();
		return this.figure.parts().isEmpty() ? whole : whole + ", " + parts();
	}

	public String parts() {
		return this.figure.parts().stream().map(Label::label).collect(Collectors.joining(", "));
	}

	public String bounds() {
		return AmountWords.bounds(this.figure.amount());
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

	/** Whether it is some moment of that time or all of it. */
	public String extent() {
		if (content().period().isUnknown()) {
			return "";
		}
		return content().period().instant() ? "a state at some moment of this time" : "a flow over all of this time";
	}

	public String nature() {
		return English.capital(content().nature().words());
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

	public boolean isNormal() {
		return content().sortedStatus().stream().allMatch((status) -> status == Status.A);
	}

	public @Nullable SubjectRef asserter() {
		return this.figure.asserter();
	}

	public String voiceKind() {
		return Glossary.meaning(content().assertedBy().kind());
	}

	/** The source it is retold from, by name; empty where it names none. */
	public String origin() {
		return (this.figure.origin() != null) ? this.figure.origin().name() : "";
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

	public String apiPath() {
		return "/api/v1/claims/" + this.figure.id();
	}

	public ClaimContent content() {
		return this.figure.content();
	}

	/**
	 * One version.
	 *
	 * @param from when Outlay took it in
	 * @param to when it stopped standing; empty while it stands
	 */
	record Version(int number, String wording, String asPrinted, String from, String to) {

		static Version of(Figure figure, @Nullable Instant recordedTo) {
			return new Version(figure.version(), figure.wording(), figure.amount().asPrinted(),
					English.moment(figure.recordedFrom()), (recordedTo != null) ? English.moment(recordedTo) : "");
		}

	}

}
