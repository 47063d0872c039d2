package org.outlay.doors.web.company;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.component.SubjectRows;
import org.outlay.doors.web.page.Embeddable;
import org.outlay.doors.web.page.FeedLink;
import org.outlay.doors.web.page.WebPage.Section;
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
 * @param first the day its first claim came out, if no claim is shown; else empty
 */
record CompanyPage(Company company, SubjectProfile profile, CompanyTree.Structure structure, CompanyClaims claims,
		CompanyFigures figures, CompanyReader.CompanyFindings findings, CompanyReader.Belongings house,
		Charts.OfCompany charts, List<Origin> origins, String first, PointOfView view) implements Embeddable {

	@Override
	public String title() {
		return name() + (this.figures.hasCapex() ? ": what it spends on AI, according to its sources"
				: ": what sources say of it");
	}

	@Override
	public String description() {
		return (counted().claims() == 0)
				? name() + " as sources describe it: what it is, its people and events; no figure of its own."
				: summed() + ", each with its words, its source and its standing.";
	}

	private String summed() {
		return English.capital(English.count(counted().claims(), "claim")) + " about " + name() + " from "
				+ sourceSummary();
	}

	@Override
	public @Nullable ShownChart picture() {
		return this.charts.spending().isEmpty() ? null : this.charts.spending().get(0);
	}

	@Override
	public List<FeedLink> feeds() {
		return FeedLink.of("/companies/" + this.company.id(), name(), null);
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

	/** The number of claims and sources, and how recent they are. */
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

	public SubjectRows.ModelTable models() {
		return new SubjectRows.ModelTable("Models of " + name(), this.house.models());
	}

	/** Divisions that a source had named by then. */
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

	/** The sections for the list of contents. */
	public List<Section> sections() {
		return Section.present(new Section("key-figures", "Key figures", !this.figures.keys().isEmpty()),
				new Section("changes", "Changes", this.findings.hasChanges()),
				new Section("capex", "Capital expenditure",
						this.figures.hasCapex() || !this.findings.groups().isEmpty()),
				new Section("data-budgets", "Data budgets", !this.figures.dataBudgets().isEmpty()),
				new Section("disagreements", "Disagreements", this.findings.hasDisagreements()),
				new Section("observations", "Other figures", !this.figures.others().isEmpty()),
				new Section("models", "Models", !this.house.models().isEmpty()),
				new Section("products", "Products", !this.house.products().isEmpty()),
				new Section("divisions", "Divisions", !divisions().isEmpty()),
				new Section("inner", "Usage", !this.claims.inner().isEmpty()),
				new Section("people", "People", !this.house.people().isEmpty()),
				new Section("events", "Events", !this.house.events().isEmpty()),
				new Section("ledger", "All claims", !this.claims.first().isEmpty()),
				new Section("sources", "Sources", !this.origins.isEmpty()),
				new Section("download", "Download", counted().claims() > 0));
	}

}
