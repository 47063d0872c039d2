package org.outlay.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.outlay.company.Company;
import org.outlay.ledger.Figure;
import org.outlay.ledger.SourceRef;
import org.outlay.subject.Property;

/**
 * The page of a company.
 *
 * @param inner figures of its divisions, models and products
 * @param ledger every claim about the company itself
 */
record CompanyPage(Company company, Portrait portrait, Kinship kinship, CompanyFigures figures, ModelTable models,
		List<ProductRow> products, List<Figure> inner, List<PersonRoles> people, Timeline events, List<Figure> ledger,
		List<Origin> origins) implements WebPage {

	@Override
	public String title() {
		return this.company.name()
				+ (this.figures.hasCapex() ? ": what it spends on AI, according to whom" : ": what sources say of it");
	}

	@Override
	public String description() {
		return Phrases.capital(Phrases.count(this.ledger.size(), "claim")) + " about " + this.company.name() + " from "
				+ sourceSummary() + ", each with its words, its source and its standing.";
	}

	public String name() {
		return this.company.name();
	}

	/** {@code "Division · China"}. */
	public String kicker() {
		String kind = Phrases.capital(this.company.kind().words());
		return this.portrait.words(Property.COUNTRY).map((country) -> kind + " · " + country).orElse(kind);
	}

	/** What the whole page rests on. */
	public String summary() {
		String about = Phrases.capital(Phrases.count(this.ledger.size(), "claim"));
		return this.ledger.isEmpty() ? "No source states a figure of " + name() + " itself."
				: about + " from " + sourceSummary() + ". " + fresh();
	}

	private String fresh() {
		String changed = this.ledger.stream()
			.map(Figure::recordedFrom)
			.max(Instant::compareTo)
			.map(Phrases::day)
			.orElse("never");
		String published = this.ledger.stream()
			.map(Figure::source)
			.distinct()
			.filter((source) -> source.published() != null)
			.max(Comparator.comparing(CompanyPage::latest))
			.map((source) -> source.publishedWords().replace("undated: ", "undated, "))
			.orElse("unknown");
		return "Last change of the record: " + changed + ". Newest publication: " + published + ".";
	}

	private static LocalDate latest(SourceRef source) {
		return Objects.requireNonNull(source.published()).latest();
	}

	public String sourceSummary() {
		return Origins.summary(this.origins);
	}

	public String apiPath() {
		return "/api/v1/companies/" + this.company.id();
	}

	/** The sections there are, for the list of contents. */
	public List<Section> sections() {
		List<Section> sections = new ArrayList<>();
		Section.add(sections, "key-figures", "Key figures", !this.figures.keys().isEmpty());
		Section.add(sections, "capex", "Capital expenditure", this.figures.hasCapex());
		Section.add(sections, "data-budgets", "Data budgets", !this.figures.dataBudgets().isEmpty());
		Section.add(sections, "observations", "Other figures", !this.figures.others().isEmpty());
		Section.add(sections, "models", "Models", !this.models.isEmpty());
		Section.add(sections, "products", "Products", !this.products.isEmpty());
		Section.add(sections, "divisions", "Divisions", !this.kinship.divisions().isEmpty());
		Section.add(sections, "inner", "Figures of these", !this.inner.isEmpty());
		Section.add(sections, "people", "People", !this.people.isEmpty());
		Section.add(sections, "events", "Events", !this.events.isEmpty());
		Section.add(sections, "ledger", "All claims", !this.ledger.isEmpty());
		Section.add(sections, "sources", "Sources", !this.origins.isEmpty());
		return sections;
	}

}
