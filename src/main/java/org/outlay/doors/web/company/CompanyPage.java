package org.outlay.doors.web.company;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.component.ModelTable;
import org.outlay.doors.web.page.Embeddable;
import org.outlay.doors.web.page.FeedLink;
import org.outlay.doors.web.page.HasPreview;
import org.outlay.doors.web.page.RequestedPage;
import org.outlay.doors.web.page.Section;
import org.outlay.facts.company.Company;
import org.outlay.facts.subject.Property;
import org.outlay.readings.charts.Charts;
import org.outlay.readings.charts.ShownChart;
import org.outlay.readings.figures.CompanyClaims;
import org.outlay.readings.figures.CompanyTree;
import org.outlay.readings.figures.Origin;
import org.outlay.readings.figures.Origins;
import org.outlay.readings.figures.SubjectProfile;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.readings.ledger.SubjectSummary;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.english.English;
import org.outlay.values.period.PublicationWindow;

/**
 * The page of a company.
 *
 * @param first when its first claim came out, where none is shown; else empty
 */
public record CompanyPage(Company company, SubjectProfile profile, CompanyTree.Structure structure,
		CompanyClaims claims, CompanyFigures figures, CompanyReasoning.CompanyFindings findings,
		CompanyReader.Belongings house, Charts.OfCompany charts, List<Origin> origins, String first,
		PointOfView view) implements Embeddable, HasPreview {

	private static final int HEIGHT = 560;

	@Override
	public int height() {
		return HEIGHT;
	}

	@Override
	public String title() {
		return this.company.name()
				+ (this.figures.hasCapex() ? ": what it spends on AI, according to whom" : ": what sources say of it");
	}

	@Override
	public String description() {
		if (counted().claims() == 0) {
			return "What sources tell of " + this.company.name()
					+ ": what it is, its people and events; no figure of its own.";
		}
		return English.capital(English.count(counted().claims(), "claim")) + " about " + this.company.name() + " from "
				+ sourceSummary() + ", each with its words, its source and its standing.";
	}

	@Override
	public @Nullable ShownChart picture() {
		return this.charts.spending().isEmpty() ? null : this.charts.spending().get(0);
	}

	@Override
	public String picturePath(RequestedPage asked) {
		return asked.and(Objects.requireNonNull(picture()).pngPath());
	}

	@Override
	public List<FeedLink> feeds() {
		return FeedLink.of("/companies/" + this.company.id(), name(), null);
	}

	/** Where every change about it is. */
	public String changesPath() {
		return "/changes?subject=" + this.company.id();
	}

	public String name() {
		return this.company.name();
	}

	public SubjectSummary counted() {
		return this.claims.counted();
	}

	/** {@code "Division · China"}. */
	public String kicker() {
		String kind = English.capital(this.company.kind().words());
		return this.profile.words(Property.COUNTRY).map((country) -> kind + " · " + country).orElse(kind);
	}

	/** What the whole page rests on. */
	public String summary() {
		if (counted().claims() > 0) {
			return English.capital(English.count(counted().claims(), "claim")) + " from " + sourceSummary() + ". "
					+ fresh();
		}
		if (this.view.isPlain() || this.first.isEmpty()) {
			return "No source states a figure of " + name() + " itself.";
		}
		return "No claim about " + name() + " was " + this.view.asOf().match().adverb() + " public on "
				+ English.day(this.view.asOf().day()) + ". " + this.first;
	}

	private String fresh() {
		PublicationWindow newest = counted().newest();
		return "Last change of the record: "
				+ ((counted().changed() != null) ? English.day(counted().changed()) : "never")
				+ ". Newest publication: "
				+ ((newest != null) ? newest.words().replace("undated: ", "undated, ") : "unknown") + ".";
	}

	public String sourceSummary() {
		return Origins.summary(this.origins);
	}

	public String apiPath() {
		return "/api/v1/companies/" + this.company.id();
	}

	/** Where all its claims are. */
	public String ledgerPath() {
		return "/claims?subject=" + this.company.id();
	}

	/** {@code "The first 50 of 1,204 claims."}, or that these are all. */
	public String ledgerExtent() {
		long all = counted().claims();
		int shown = this.claims.first().size();
		return (shown < all) ? "The first " + shown + " of " + English.number(all) + " claims about the company itself."
				: "Every claim about the company itself.";
	}

	/** {@code "The newest 60 of 204 claims."}; empty if all are shown. */
	public String innerExtent() {
		int shown = this.claims.inner().size();
		return (shown < this.claims.innerCount())
				? "The newest " + shown + " of " + English.number(this.claims.innerCount()) + " claims." : "";
	}

	public ModelTable models() {
		return new ModelTable("Models of " + name(), this.house.models());
	}

	/** Divisions somebody had named by then. */
	public List<CompanyTree.Division> divisions() {
		return this.structure.divisions()
			.stream()
			.filter((kin) -> this.house.divisions().contains(kin.company().id()))
			.toList();
	}

	/** The sources its claims were taken from. */
	public List<SourceRef> sources() {
		return this.origins.stream()
			.flatMap((origin) -> origin.uses().stream())
			.map(Origin.Use::source)
			.distinct()
			.toList();
	}

	/** The sections there are, for the list of contents. */
	public List<Section> sections() {
		List<Section> sections = new ArrayList<>();
		Section.add(sections, "key-figures", "Key figures", !this.figures.keys().isEmpty());
		Section.add(sections, "changes", "What changed", this.findings.hasChanges());
		Section.add(sections, "capex", "Capital expenditure",
				this.figures.hasCapex() || !this.findings.groups().isEmpty());
		Section.add(sections, "data-budgets", "Data budgets", !this.figures.dataBudgets().isEmpty());
		Section.add(sections, "disagreements", "Disagreements", !this.findings.contrasts().isEmpty());
		Section.add(sections, "observations", "Other figures", !this.figures.others().isEmpty());
		Section.add(sections, "models", "Models", !this.house.models().isEmpty());
		Section.add(sections, "products", "Products", !this.house.products().isEmpty());
		Section.add(sections, "divisions", "Divisions", !divisions().isEmpty());
		Section.add(sections, "inner", "Usage", !this.claims.inner().isEmpty());
		Section.add(sections, "people", "People", !this.house.people().isEmpty());
		Section.add(sections, "events", "Events", !this.house.events().isEmpty());
		Section.add(sections, "ledger", "All claims", !this.claims.first().isEmpty());
		Section.add(sections, "sources", "Sources", !this.origins.isEmpty());
		Section.add(sections, "download", "Download", counted().claims() > 0);
		return sections;
	}

}
