package org.outlay.publishing.dataset;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
record SubjectTables(Companies companies, AiModels models, Products products, People people, Statements statements,
		CountsById counts) {

	private static final Table<Company> COMPANY = Table
		.<Company>of("companies", "Companies", "A company, a division of one, or a named group.")
		.code("kind", "Kind: company, division, group, investor, publisher, association or university.", Company::kind)
		.text("country?", "Country in ISO 3166-1 alpha-2, if a source or the editor gives one.", Company::country)
		.text("parent? -> companies.id", "Company that a division is part of.", Company::parentId)
		.list("members?", "Ids of the members of a group, to whose figures that of the group must not be added.",
				(company) -> List.copyOf(company.memberIds()))
		.flag("open", "Whether a group stands for its members and perhaps others.", Company::isOpen);

	private static final Table<AiModel> MODEL = Table.<AiModel>of("models", "Models", "An AI model.")
		.text("developer? -> companies.id", "Developer.", AiModel::developerId)
		.text("family?", "Family, according to its source.", AiModel::family)
		.code("kind", "Code of the kind of model.", AiModel::kind)
		.text("predecessor? -> models.id", "Predecessor.", AiModel::predecessorId)
		.text("route?", "Route to a world model, according to its source.", AiModel::route)
		.code("openness?", "Whether a source calls it open source (open), closed or a preview.", AiModel::openness)
		.text("released?", "Release, with the precision of the source: 2025-08, 2025-08-05.",
				(model) -> (model.released() != null) ? model.released().span() : null);

	private static final Table<Product> PRODUCT = Table
		.<Product>of("products", "Products", "A product or service, a chip, or a market.")
		.text("owner? -> companies.id", "Owner.", Product::ownerId)
		.code("kind", "Code of the kind of product.", Product::kind)
		.text("launched?", "Launch, with the precision of the source.",
				(product) -> (product.launched() != null) ? product.launched().span() : null);

	private static final Table<Person> PERSON = Table.of("people", "People",
			"A person named by a source; their roles are in the table roles.");

	List<PublishedTable<?, ?>> tables() {
		return List.of(table(COMPANY, this.companies::findAll), table(MODEL, this.models::findAll),
				table(PRODUCT, this.products::findAll), table(PERSON, this.people::findAll));
	}

	private <S extends Subject> PublishedTable<S, Line<S>> table(Table<S> own, Function<Sort, List<S>> subjects) {
		Table<Line<S>> table = Table.<Line<S>>of(own.name(), own.title(), own.meaning(), "id")
			.text("id", "Stable id.", (line) -> line.subject().id())
			.text("name", "Name.", (line) -> line.subject().name())
			.list("aliases?", "Other names used by sources.", Line::aliases)
			.and(own, Line::subject)
			.integer("claims", "Number of claims about it that were public.", Line::claims)
			.text("page", "Path of its page on this site.", (line) -> line.subject().path());
		return PublishedTable.of(table, (view) -> subjects.apply(Sort.by("id")), this::lines);
	}

	private <S extends Subject> List<Line<S>> lines(List<S> subjects, PointOfView view) {
		List<String> ids = subjects.stream().map(Subject::id).toList();
		Map<String, List<String>> aliases = aliases(ids);
		Map<String, Long> claims = this.counts.claimsAbout(ids, view.asOf());
		return subjects.stream()
			.map((one) -> new Line<>(one, aliases.getOrDefault(one.id(), List.of()).stream().distinct().toList(),
					claims.getOrDefault(one.id(), 0L)))
			.toList();
	}

	private Map<String, List<String>> aliases(Collection<String> ids) {
		return this.statements.findBySubjectIdInOrderBySourceIdAscOrdinalAsc(ids)
			.stream()
			.filter((statement) -> statement.property() == Property.ALIAS)
			.collect(Collectors.groupingBy(Statement::subjectId,
					Collectors.mapping(Statement::value, Collectors.toList())));
	}

	/** A subject with everything looked up for it. */
	record Line<S extends Subject>(S subject, List<String> aliases, long claims) {
	}

}
