package org.outlay.doors.web.source;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.component.SourceRows;
import org.outlay.doors.web.page.Citable;
import org.outlay.doors.web.page.Glossary;
import org.outlay.doors.web.page.NotFound;
import org.outlay.doors.web.page.RequestedPage;
import org.outlay.doors.web.page.WebPage.Section;
import org.outlay.facts.source.Source;
import org.outlay.facts.source.Sources;
import org.outlay.publishing.citation.Citation;
import org.outlay.publishing.citation.Citations;
import org.outlay.readings.figures.Origin;
import org.outlay.readings.figures.Origins;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.readings.ledger.SubjectSummary;
import org.outlay.readings.sourceview.Retellings;
import org.outlay.readings.sourceview.SourceAssessment;
import org.outlay.readings.sourceview.SourceAssessments;
import org.outlay.readings.track.Arithmetic;
import org.outlay.readings.track.ArithmeticReader;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.english.English;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The list of sources, and each with everything that was taken from it. */
@Controller
record SourcePages(Sources sources, SourceRows rows, Passages passages, Lookups lookups, Ledger ledger,
		SourceAssessments assessments, Retellings retellings, Origins origins, ArithmeticReader arithmetic) {

	/** The largest number of sources that the list compares with the others. */
	private static final int READ = 24;

	/** The largest number of claims that go back to a source. */
	private static final int RETOLD = 60;

	@GetMapping("/sources")
	ModelAndView index(PointOfView view) {
		List<SourceRows.SourceRow> rows = this.rows.of(this.sources.findAll(Sort.by("id")), view.asOf());
		List<String> read = rows.stream()
			.map(SourceRows.SourceRow::source)
			.filter(SourcesPage::isRead)
			.map(SourceRef::id)
			.limit(READ)
			.toList();
		return SourcesPage
			.of(rows, this.assessments.of(read, view.rule()),
					SourcesPage.RetellingTable.of(this.origins.counted(this.retellings.all(view.asOf()))), view)
			.in("source/index");
	}

	@GetMapping("/sources/{id}")
	ModelAndView show(@PathVariable String id, PointOfView view) {
		Source source = this.sources.findById(id).orElseThrow(() -> new NotFound("source", id));
		String publisher = source.publisherId();
		String basedOn = source.basedOn();
		List<Figure> claims = this.ledger.text(view.claims().from(id));
		return new SourcePage(source, this.rows.of(List.of(source)).get(0),
				(publisher != null) ? this.lookups.subjects(List.of(publisher)).get(publisher) : null,
				(basedOn != null) ? this.lookups.sources(List.of(basedOn)).get(basedOn) : null,
				this.passages.of(id, claims), this.arithmetic.of(claims, view.rule()), findings(id, claims, view))
			.in("source/show");
	}

	private SourceFindings findings(String source, List<Figure> claims, PointOfView view) {
		SourceAssessment assessment = this.assessments.of(source, claims, view.rule());
		Retellings.RetoldClaims retold = this.retellings.of(source, view.asOf(), RETOLD);
		Map<String, List<Figure>> byOrigin = assessment.retold()
			.stream()
			.collect(Collectors.groupingBy(Figure::root, LinkedHashMap::new, Collectors.toList()));
		Map<String, SourceRef> refs = this.lookups
			.sources(Stream.concat(byOrigin.keySet().stream(), retold.uses().stream().map(SubjectSummary.Use::source))
				.collect(Collectors.toSet()));
		return new SourceFindings(assessment, SourceFindings.SubjectStatements.of(assessment),
				byOrigin.entrySet()
					.stream()
					.map((origin) -> new SourceFindings.Retelling(Objects.requireNonNull(refs.get(origin.getKey())),
							origin.getValue()))
					.sorted(Comparator.comparing((retelling) -> -retelling.figures().size()))
					.toList(),
				retold.uses()
					.stream()
					.map((use) -> Origin.Use.of(Objects.requireNonNull(refs.get(use.source())), use.claims()))
					.toList(),
				retold, view);
	}

	/**
	 * The page of a source.
	 *
	 * @param basedOn the source it retells as a whole
	 * @param passages everything taken from it, in the order of the text
	 * @param arithmetic of its figures
	 * @param findings the conclusions from its claims
	 */
	record SourcePage(Source source, SourceRows.SourceRow row, @Nullable SubjectRef publisher,
			@Nullable SourceRef basedOn, List<Passages.Passage> passages, Arithmetic arithmetic,
			SourceFindings findings) implements Citable {

		@Override
		public String title() {
			return heading()
					+ ((this.publisher != null && this.source.isRead()) ? " (" + this.publisher.name() + ")" : "");
		}

		@Override
		public String description() {
			return this.findings.hasClaims()
					? "Everything Outlay has taken from “" + this.row.name() + "”, line by line."
					: "“" + this.row.name() + "”, and the claims of others that go back to it.";
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
				.map(Passages.Passage.Mention::subject)
				.distinct()
				.count();
			return English
				.capital(English.list(List.of(English.count(claims, "claim"), English.count(events, "event"), English
					.count(names, "company, model, product or person", "companies, models, products and people"))));
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
		 * Its address elsewhere; null if it is not one of the web, which a browser might
		 * run.
		 */
		public @Nullable String link() {
			String link = this.source.link();
			return (link != null && link.matches("(?i)https?://.+")) ? link : null;
		}

	}

}
