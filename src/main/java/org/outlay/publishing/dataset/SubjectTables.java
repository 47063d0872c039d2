package org.outlay.publishing.dataset;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.outlay.facts.company.Companies;
import org.outlay.facts.company.Company;
import org.outlay.facts.event.People;
import org.outlay.facts.event.Person;
import org.outlay.facts.model.AiModel;
import org.outlay.facts.model.AiModels;
import org.outlay.facts.model.Product;
import org.outlay.facts.model.Products;
import org.outlay.facts.subject.Property;
import org.outlay.facts.subject.Statement;
import org.outlay.facts.subject.Statements;
import org.outlay.facts.subject.Subject;
import org.outlay.publishing.tabular.Table;
import org.outlay.readings.counts.CountsById;
import org.outlay.readings.view.PointOfView;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Companies, models, products and people, each a table. */
@Component
class SubjectTables {

	private static final String COMPANIES = "companies";

	private static final Table<Line<Company>> COMPANY = SubjectTables
		.<Company>named(COMPANIES, "Companies", "A company, a division of one, or a named group.")
		.text("kind", "What it is: company, division, group, investor, publisher or association.",
				(line) -> line.subject().kind().code())
		.text("country?", "Country, ISO 3166-1 alpha-2, where a source or the editor gives one.",
				(line) -> line.subject().country())
		.text("parent?", "The company a division is part of.", (line) -> line.subject().parentId())
		.to(COMPANIES, "id")
		.list("members?", "Whom a group stands for, by id; a group's figure is never added to theirs.",
				(line) -> List.copyOf(line.subject().memberIds()))
		.and(SubjectTables.counted(), (line) -> line);

	private static final Table<Line<AiModel>> MODEL = SubjectTables.<AiModel>named("models", "Models", "An AI model.")
		.text("developer?", "Who develops it.", (line) -> line.subject().developerId())
		.to(COMPANIES, "id")
		.text("family?", "The family its source counts it to.", (line) -> line.subject().family())
		.text("kind", "What it is, by its code.", (line) -> line.subject().kind().code())
		.text("predecessor?", "The model it follows.", (line) -> line.subject().predecessorId())
		.to("models", "id")
		.text("route?", "The way to a world model its source classes it under.", (line) -> line.subject().route())
		.text("openness?", "Whether its weights are open.",
				(line) -> (line.subject().openness() != null) ? line.subject().openness().code() : null)
		.text("released?", "When it came out, as finely as a source tells: 2025-08, 2025-08-05.",
				(line) -> (line.subject().released() != null) ? line.subject().released().span() : null)
		.and(SubjectTables.counted(), (line) -> line);

	private static final Table<Line<Product>> PRODUCT = SubjectTables
		.<Product>named("products", "Products", "A product or service, a chip, or a market.")
		.text("owner?", "Whose it is.", (line) -> line.subject().ownerId())
		.to(COMPANIES, "id")
		.text("kind", "What it is, by its code.", (line) -> line.subject().kind().code())
		.text("launched?", "When it was launched, as finely as a source tells.",
				(line) -> (line.subject().launched() != null) ? line.subject().launched().span() : null)
		.and(SubjectTables.counted(), (line) -> line);

	private static final Table<Line<Person>> PERSON = SubjectTables
		.<Person>named("people", "People", "A person somebody names; their roles stand in the table roles.")
		.and(SubjectTables.counted(), (line) -> line);

	private final Companies companies;

	private final AiModels models;

	private final Products products;

	private final People people;

	private final Statements statements;

	private final CountsById counts;

	SubjectTables(Companies companies, AiModels models, Products products, People people, Statements statements,
			CountsById counts) {
		this.companies = companies;
		this.models = models;
		this.products = products;
		this.people = people;
		this.statements = statements;
		this.counts = counts;
	}

	private static <S extends Subject> Table<Line<S>> named(String name, String title, String meaning) {
		return Table.<Line<S>>of(name, title, meaning, "id")
			.text("id", "Stable id.", (line) -> line.subject().id())
			.text("name", "Its name.", (line) -> line.subject().name())
			.list("aliases?", "Other names sources call it by.", Line::aliases);
	}

	private static <S extends Subject> Table<Line<S>> counted() {
		return Table.<Line<S>>of("counted", "", "")
			.integer("claims", "How many claims about it were public.", Line::claims)
			.text("page", "The path of its page on this site.", (line) -> line.subject().path());
	}

	PublishedTable<Company, ?> companies() {
		return new PlainTable<>(COMPANY, (view) -> this.companies.findAll(Sort.by("id")), this::lines);
	}

	PublishedTable<AiModel, ?> models() {
		return new PlainTable<>(MODEL, (view) -> this.models.findAll(Sort.by("id")), this::lines);
	}

	PublishedTable<Product, ?> products() {
		return new PlainTable<>(PRODUCT, (view) -> this.products.findAll(Sort.by("id")), this::lines);
	}

	PublishedTable<Person, ?> people() {
		return new PlainTable<>(PERSON, (view) -> this.people.findAll(Sort.by("id")), this::lines);
	}

	private <S extends Subject> List<Line<S>> lines(List<S> subjects, PointOfView view) {
		List<String> ids = subjects.stream().map(Subject::id).toList();
		Map<String, List<String>> aliases = aliases(ids);
		Map<String, Long> claims = this.counts.claimsAbout(ids, view.asOf());
		return subjects.stream()
			.map((one) -> new Line<>(one, aliases.getOrDefault(one.id(), List.of()), claims.getOrDefault(one.id(), 0L)))
			.toList();
	}

	private Map<String, List<String>> aliases(Collection<String> ids) {
		return this.statements.findBySubjectIdInOrderBySourceIdAscOrdinalAsc(ids)
			.stream()
			.filter((statement) -> statement.property() == Property.ALIAS)
			.collect(Collectors.groupingBy(Statement::subjectId,
					Collectors.collectingAndThen(Collectors.mapping(Statement::value, Collectors.toList()),
							(values) -> values.stream().distinct().toList())));
	}

	/** A subject with what is looked up for it. */
	record Line<S extends Subject>(S subject, List<String> aliases, long claims) {

	}

}
