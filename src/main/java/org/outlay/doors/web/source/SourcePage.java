package org.outlay.doors.web.source;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.component.SourceRows;
import org.outlay.doors.web.page.Citable;
import org.outlay.doors.web.page.Glossary;
import org.outlay.doors.web.page.RequestedPage;
import org.outlay.doors.web.page.Section;
import org.outlay.facts.source.Source;
import org.outlay.publishing.citation.Citation;
import org.outlay.publishing.citation.Citations;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.english.English;

/**
 * The page of a source.
 *
 * @param basedOn the source it retells as a whole
 * @param passages everything taken from it, in the order of the text
 * @param findings the conclusions from its claims
 */
record SourcePage(Source source, SourceRows.SourceRow row, @Nullable SubjectRef publisher, @Nullable SourceRef basedOn,
		List<Passage> passages, SourceFindings findings) implements Citable {

	@Override
	public String title() {
		return heading() + ((this.publisher != null && this.source.isRead()) ? " (" + this.publisher.name() + ")" : "");
	}

	@Override
	public String description() {
		return "Everything Outlay has taken from “" + this.row.name() + "”, line by line.";
	}

	@Override
	public Citation cite(Citations citations, RequestedPage asked) {
		return citations.of(this.source, asked.view());
	}

	/** Its title; the publisher of a source only cited, whose title is unknown. */
	public String heading() {
		return this.source.isRead() ? this.source.title() : this.row.name() + ", cited but not read";
	}

	public String tier() {
		return English.capital(Glossary.meaning(this.source.tier()));
	}

	/** {@code "45 claims, 12 events, 30 names"}. */
	public String summary() {
		if (!this.source.isRead()) {
			return English.capital(English.count(this.findings.retold().claims(), "figure"))
					+ " in sources Outlay has read come from it; Outlay has not read it itself";
		}
		long claims = this.passages.stream().mapToLong((passage) -> passage.figures().size()).sum();
		long events = this.passages.stream().mapToLong((passage) -> passage.events().size()).sum();
		long names = this.passages.stream()
			.flatMap((passage) -> passage.mentions().stream())
			.map(Passage.Mention::subject)
			.distinct()
			.count();
		return English.capital(English.list(List.of(English.count(claims, "claim"), English.count(events, "event"),
				English.count(names, "company, model, product or person", "companies, models, products and people"))));
	}

	public String authors() {
		return English.list(this.source.authors());
	}

	public String language() {
		String code = this.source.language();
		return (code != null) ? Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH) : "";
	}

	public String accessed() {
		return (this.source.accessed() != null) ? English.day(this.source.accessed()) : "";
	}

	/** The reason if it has no claims under this view but has others; else empty. */
	public String absence() {
		PointOfView view = this.findings.view();
		if (view.isPlain() || this.findings.hasClaims() || !this.source.isRead()) {
			return "";
		}
		return "No claim of it was " + view.asOf().match().adverb() + " public on " + English.day(view.asOf().day())
				+ " and on record. It came out: " + this.row.published() + ".";
	}

	/** The sections for the list of contents. */
	public List<Section> sections() {
		return Section.present(new Section("brief", "In short", this.findings.hasClaims()),
				new Section("said", "Its claims", this.findings.hasClaims()),
				new Section("retells", "Its origins", !this.findings.retells().isEmpty()),
				new Section("retold", "Retold by", !this.findings.retellers().isEmpty()),
				new Section("differences", "How it differs from others", this.findings.hasClaims()),
				new Section("passages", "Line by line", !this.passages.isEmpty()));
	}

	/**
	 * Its address elsewhere; null if it is not one of the web, which a browser might run.
	 */
	public @Nullable String link() {
		String link = this.source.link();
		return (link != null && link.matches("(?i)https?://.+")) ? link : null;
	}

}
