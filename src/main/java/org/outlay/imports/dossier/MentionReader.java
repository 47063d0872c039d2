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
import org.outlay.facts.source.Locator;
import org.outlay.facts.subject.Property;
import org.outlay.facts.subject.SubjectType;
import org.outlay.imports.dossier.Dossier.Attribute;
import org.outlay.imports.dossier.Dossier.Mention;
import org.outlay.imports.dossier.Dossier.Office;
import org.outlay.imports.dossier.IdReference.Target;
import org.outlay.values.code.Coded;
import org.outlay.values.period.Period;

/** Reads what a dossier says of companies, models, products and people. */
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

	private final boolean editor;

	MentionReader(DeclaredIds ids, boolean editor) {
		this.ids = ids;
		this.editor = editor;
	}

	Mention read(SubjectType type, DossierEntry entry) {
		String id = this.ids.declare(type.collection(), entry.read("id", Ids::check), entry);
		Locator locator = this.editor ? null : LocatorReader.read(entry);
		List<Attribute> attributes = new ArrayList<>();
		attributes.add(new Attribute(Property.NAME, entry.text("name"), locator));
		for (Property property : ATTRIBUTES.getOrDefault(type, List.of())) {
			if (property == Property.KIND || entry.has(property.code())) {
				attributes.add(attribute(type, property, entry, locator));
			}
		}
		if (type == SubjectType.COMPANY) {
			members(entry, locator, attributes);
		}
		aliases(entry, attributes);
		String note = entry.optionalText("note");
		if (note != null) {
			attributes.add(new Attribute(Property.NOTE, note, locator));
		}
		return new Mention(type, id, attributes, (type == SubjectType.PERSON) ? roles(entry) : List.of());
	}

	private Attribute attribute(SubjectType type, Property property, DossierEntry entry, @Nullable Locator locator) {
		String key = property.code();
		if (!entry.isMapping(key)) {
			return new Attribute(property, value(type, property, entry, key), locator);
		}
		DossierEntry stated = entry.child(key);
		Attribute attribute = new Attribute(property, value(type, property, stated, "value"), place(stated));
		stated.finish();
		return attribute;
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
			throw new IllegalArgumentException("'" + text + "' is no country: write its ISO 3166 code, such as CN");
		}
	}

	private void members(DossierEntry entry, @Nullable Locator locator, List<Attribute> attributes) {
		if (entry.isMapping("members")) {
			DossierEntry stated = entry.child("members");
			Locator place = place(stated);
			this.ids.list(Target.COMPANY, stated, "value")
				.forEach((id) -> attributes.add(new Attribute(Property.MEMBER, id, place)));
			stated.finish();
		}
		else {
			this.ids.list(Target.COMPANY, entry, "members")
				.forEach((id) -> attributes.add(new Attribute(Property.MEMBER, id, locator)));
		}
	}

	private void aliases(DossierEntry entry, List<Attribute> attributes) {
		for (DossierEntry alias : entry.children("aliases")) {
			attributes.add(new Attribute(Property.ALIAS, alias.text("name"), place(alias)));
			alias.finish();
		}
	}

	private List<Office> roles(DossierEntry entry) {
		List<Office> roles = new ArrayList<>();
		for (DossierEntry role : entry.children("roles")) {
			roles.add(new Office(this.ids.optional(Target.COMPANY, role, "organisation"), role.optionalText("title"),
					role.flag("former"), LocatorReader.read(role)));
			role.finish();
		}
		return roles;
	}

}
