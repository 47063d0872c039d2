package org.outlay.imports.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.company.CompanyKind;
import org.outlay.facts.model.ModelKind;
import org.outlay.facts.model.Openness;
import org.outlay.facts.model.ProductKind;
import org.outlay.facts.event.Role;
import org.outlay.facts.source.Locator;
import org.outlay.facts.source.Source;
import org.outlay.facts.source.SourceKind;
import org.outlay.facts.subject.Property;
import org.outlay.facts.subject.Statement;
import org.outlay.facts.subject.SubjectType;
import org.outlay.imports.dossier.Dossier.Mention;
import org.outlay.imports.dossier.IdReference.Target;
import org.outlay.values.code.Coded;
import org.outlay.values.period.Period;

/** Reads companies, models, products and people. */
public final class MentionReader {

	/** The attributes of each type, in the order they are written. */
	public static final Map<SubjectType, List<Property>> ATTRIBUTES = Map.of(SubjectType.COMPANY,
			List.of(Property.KIND, Property.COUNTRY, Property.PARENT), SubjectType.MODEL,
			List.of(Property.KIND, Property.DEVELOPER, Property.FAMILY, Property.PREDECESSOR, Property.ROUTE,
					Property.OPENNESS, Property.RELEASED),
			SubjectType.PRODUCT, List.of(Property.KIND, Property.OWNER, Property.LAUNCHED), SubjectType.PERSON,
			List.of());

	private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

	private final DeclaredIds ids;

	private final String source;

	private final boolean editor;

	/** Number of the next statement or role. */
	private int ordinal;

	MentionReader(DeclaredIds ids, Source source) {
		this.ids = ids;
		this.source = source.id();
		this.editor = source.kind() == SourceKind.EDITOR;
	}

	Mention read(SubjectType type, DossierEntry entry) {
		String id = this.ids.declare(type.collection(), entry.read("id", Ids::check), entry);
		Locator locator = this.editor ? null : LocatorReader.read(entry);
		List<Statement> statements = new ArrayList<>();
		statements.add(statement(id, Property.NAME, entry.text("name"), locator));
		for (Property property : ATTRIBUTES.getOrDefault(type, List.of())) {
			if (property == Property.KIND || entry.has(property.code())) {
				statements.add(attribute(type, id, property, entry, locator));
			}
		}
		if (type == SubjectType.COMPANY) {
			members(id, entry, locator, statements);
		}
		for (DossierEntry route : (type == SubjectType.MODEL) ? entry.children("routes") : List.<DossierEntry>of()) {
			statements.add(statement(id, Property.ROUTE, value(type, Property.ROUTE, route, "value"), place(route)));
			route.finish();
		}
		for (DossierEntry alias : entry.children("aliases")) {
			statements.add(statement(id, Property.ALIAS, alias.text("name"), place(alias)));
			alias.finish();
		}
		String note = entry.optionalText("note");
		if (note != null) {
			statements.add(statement(id, Property.NOTE, note, locator));
		}
		return new Mention(type, id, statements, (type == SubjectType.PERSON) ? roles(id, entry) : List.of());
	}

	private Statement statement(String id, Property property, String value, @Nullable Locator locator) {
		return new Statement(this.source, this.ordinal++, id, property, value, locator);
	}

	private Statement attribute(SubjectType type, String id, Property property, DossierEntry entry,
			@Nullable Locator locator) {
		String key = property.code();
		if (!entry.isMapping(key)) {
			return statement(id, property, value(type, property, entry, key), locator);
		}
		DossierEntry stated = entry.child(key);
		Statement statement = statement(id, property, value(type, property, stated, "value"), place(stated));
		stated.finish();
		return statement;
	}

	private @Nullable Locator place(DossierEntry entry) {
		return this.editor ? null : LocatorReader.read(entry);
	}

	private String value(SubjectType type, Property property, DossierEntry entry, String key) {
		return switch (property) {
			case PARENT, DEVELOPER, OWNER -> this.ids.required(Target.COMPANY, entry, key);
			case ROUTE -> this.ids.required(Target.ROUTE, entry, key);
			case PREDECESSOR -> this.ids.required(Target.MODEL, entry, key);
			default -> entry.read(key, (text) -> check(type, property, text));
		};
	}

	private static String check(SubjectType type, Property property, String text) {
		switch (property) {
			case KIND -> kind(type, text);
			case OPENNESS -> Coded.parse(Openness.class, text);
			case RELEASED, LAUNCHED -> Period.parse(text);
			case COUNTRY -> country(text);
			default -> {
			}
		}
		return text;
	}

	private static void kind(SubjectType type, String text) {
		switch (type) {
			case COMPANY -> Coded.parse(CompanyKind.class, text);
			case MODEL -> Coded.parse(ModelKind.class, text);
			case PRODUCT -> Coded.parse(ProductKind.class, text);
			default -> throw new IllegalArgumentException("people have no kind");
		}
	}

	private static void country(String text) {
		if (!COUNTRIES.contains(text)) {
			throw new IllegalArgumentException("'" + text + "' is not a country; use its ISO 3166 code, such as CN");
		}
	}

	private void members(String group, DossierEntry entry, @Nullable Locator locator, List<Statement> statements) {
		boolean elsewhere = entry.isMapping("members");
		DossierEntry stated = elsewhere ? entry.child("members") : entry;
		Locator place = elsewhere ? place(stated) : locator;
		this.ids.list(Target.COMPANY, stated, elsewhere ? "value" : "members")
			.forEach((id) -> statements.add(statement(group, Property.MEMBER, id, place)));
		if (elsewhere) {
			stated.finish();
		}
		if (entry.flag("open")) {
			statements.add(entry.build("open", () -> openGroup(group, entry.text("kind"), locator)));
		}
	}

	private Statement openGroup(String group, String kind, @Nullable Locator locator) {
		if (!CompanyKind.GROUP.code().equals(kind)) {
			throw new IllegalArgumentException("only a group is open: of its members and perhaps others");
		}
		return statement(group, Property.OPEN, "true", locator);
	}

	private List<Role> roles(String person, DossierEntry entry) {
		List<Role> roles = new ArrayList<>();
		for (DossierEntry role : entry.children("roles")) {
			String organisation = this.ids.optional(Target.COMPANY, role, "organisation");
			String title = role.optionalText("title");
			boolean former = role.flag("former");
			Locator locator = LocatorReader.read(role);
			roles.add(role.build("title",
					() -> new Role(this.source, this.ordinal++, person, organisation, title, former, locator)));
			role.finish();
		}
		return roles;
	}

}
