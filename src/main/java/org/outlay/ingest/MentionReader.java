package org.outlay.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.outlay.aimodel.ModelKind;
import org.outlay.aimodel.Openness;
import org.outlay.aimodel.ProductKind;
import org.outlay.code.Coded;
import org.outlay.company.CompanyKind;
import org.outlay.ingest.Dossier.Attribute;
import org.outlay.ingest.Dossier.Mention;
import org.outlay.ingest.Dossier.Office;
import org.outlay.ingest.Reference.Target;
import org.outlay.period.Period;
import org.outlay.source.Locator;
import org.outlay.subject.Property;
import org.outlay.subject.SubjectType;

/** Reads what a dossier says of companies, models, products and people. */
final class MentionReader {

	/** The attributes of each type, in the order they are written. */
	static final Map<SubjectType, List<Property>> ATTRIBUTES = Map.of(SubjectType.COMPANY,
			List.of(Property.KIND, Property.COUNTRY, Property.PARENT), SubjectType.MODEL,
			List.of(Property.KIND, Property.DEVELOPER, Property.FAMILY, Property.PREDECESSOR, Property.ROUTE,
					Property.OPENNESS, Property.RELEASED),
			SubjectType.PRODUCT, List.of(Property.KIND, Property.OWNER, Property.LAUNCHED), SubjectType.PERSON,
			List.of());

	private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

	private final References references;

	private final boolean editor;

	MentionReader(References references, boolean editor) {
		this.references = references;
		this.editor = editor;
	}

	Mention read(SubjectType type, Entry entry) {
		String id = this.references.declare(type.collection(), entry.read("id", Ids::check), entry);
		Locator locator = this.editor ? null : Locators.read(entry);
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

	private Attribute attribute(SubjectType type, Property property, Entry entry, @Nullable Locator locator) {
		String key = property.code();
		if (!entry.isMapping(key)) {
			return new Attribute(property, value(type, property, entry, key), locator);
		}
		Entry stated = entry.child(key);
		Attribute attribute = new Attribute(property, value(type, property, stated, "value"), place(stated));
		stated.finish();
		return attribute;
	}

	private @Nullable Locator place(Entry entry) {
		return this.editor ? null : Locators.read(entry);
	}

	private String value(SubjectType type, Property property, Entry entry, String key) {
		return switch (property) {
			case PARENT, DEVELOPER, OWNER -> this.references.required(Target.COMPANY, entry, key);
			case ROUTE -> this.references.required(Target.ROUTE, entry, key);
			case PREDECESSOR -> this.references.required(Target.MODEL, entry, key);
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

	private void members(Entry entry, @Nullable Locator locator, List<Attribute> attributes) {
		if (entry.isMapping("members")) {
			Entry stated = entry.child("members");
			Locator place = place(stated);
			this.references.list(Target.COMPANY, stated, "value")
				.forEach((id) -> attributes.add(new Attribute(Property.MEMBER, id, place)));
			stated.finish();
		}
		else {
			this.references.list(Target.COMPANY, entry, "members")
				.forEach((id) -> attributes.add(new Attribute(Property.MEMBER, id, locator)));
		}
	}

	private void aliases(Entry entry, List<Attribute> attributes) {
		for (Entry alias : entry.children("aliases")) {
			attributes.add(new Attribute(Property.ALIAS, alias.text("name"), place(alias)));
			alias.finish();
		}
	}

	private List<Office> roles(Entry entry) {
		List<Office> roles = new ArrayList<>();
		for (Entry role : entry.children("roles")) {
			roles.add(new Office(this.references.optional(Target.COMPANY, role, "organisation"),
					role.optionalText("title"), role.flag("former"), Locators.read(role)));
			role.finish();
		}
		return roles;
	}

}
