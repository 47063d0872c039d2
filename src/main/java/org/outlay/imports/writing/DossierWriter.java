package org.outlay.imports.writing;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

import org.outlay.facts.claim.ClaimContent;
import org.outlay.facts.claim.ClaimLinks;
import org.outlay.facts.claim.Rank;
import org.outlay.facts.event.Event;
import org.outlay.facts.event.Role;
import org.outlay.facts.source.Locator;
import org.outlay.facts.source.Source;
import org.outlay.facts.subject.Property;
import org.outlay.facts.subject.Statement;
import org.outlay.facts.subject.SubjectType;
import org.outlay.facts.taxonomy.Route;
import org.outlay.facts.taxonomy.Taxonomy;
import org.outlay.imports.dossier.Dossier;
import org.outlay.imports.dossier.Dossier.Mention;
import org.outlay.imports.dossier.MentionReader;
import org.outlay.imports.dossier.TaxonomyReader;
import org.outlay.values.amount.Amount;
import org.outlay.values.code.Coded;
import org.outlay.values.period.Period;

import org.springframework.util.ReflectionUtils;

/** Writes a dossier in a canonical form that reads back as the same dossier. */
final class DossierWriter {

	private static final int WIDTH = 120;

	private DossierWriter() {
	}

	static String write(Dossier dossier) {
		Fields root = new Fields().put("source", source(dossier.source()))
			.list("cites", dossier.citations(), Fields::of)
			.list("passedOver", dossier.passedOver(), Fields::of);
		for (SubjectType type : SubjectType.values()) {
			root.list(type.collection(),
					dossier.mentions().stream().filter((mention) -> mention.type() == type).toList(),
					DossierWriter::mention);
		}
		root.list(TaxonomyReader.TAXONOMIES, dossier.taxonomies(), DossierWriter::taxonomy)
			.list("events", dossier.events(), DossierWriter::event)
			.list("claims", dossier.claims(), DossierWriter::claim);
		DumperOptions options = new DumperOptions();
		options.setWidth(WIDTH);
		options.setIndicatorIndent(2);
		options.setIndentWithIndicator(true);
		options.setDefaultFlowStyle(DumperOptions.FlowStyle.AUTO);
		return new Yaml(options).dump(root.values);
	}

	private static Fields source(Source source) {
		return new Fields().put("id", source.id())
			.put("prefix", source.prefix())
			.put("title", source.title())
			.put("publisher", source.publisherId())
			.put("authors", source.authors())
			.put("language", source.language())
			.put("kind", source.kind())
			.put("tier", source.tier())
			.put("link", source.link())
			.put("licence", source.licence())
			.put("accessed", source.accessed())
			.put("published", (source.published() != null) ? Fields.of(source.published()) : null)
			.put("basedOn", source.basedOn())
			.put("note", source.note());
	}

	private static Fields mention(Mention mention) {
		Locator place = mention.statements().get(0).locator();
		Fields fields = new Fields().put("id", mention.id())
			.put(place)
			.put("name", mention.statements().get(0).value());
		for (Property property : MentionReader.ATTRIBUTES.getOrDefault(mention.type(), List.of())) {
			List<Statement> all = mention.all(property);
			if (all.size() > 1) {
				fields.list(property.code() + "s", all,
						(one) -> new Fields().put("value", one.value()).put(one.locator()));
			}
			else {
				all.forEach((one) -> fields.put(property.code(), stated(one, one.value(), place)));
			}
		}
		List<Statement> members = mention.all(Property.MEMBER);
		if (!members.isEmpty()) {
			fields.put("members", stated(members.get(0), members.stream().map(Statement::value).toList(), place));
		}
		fields.put("open", mention.all(Property.OPEN).isEmpty() ? null : true);
		fields.list("aliases", mention.all(Property.ALIAS),
				(alias) -> new Fields().put("name", alias.value()).put(alias.locator()));
		fields.list("roles", mention.roles(), DossierWriter::role);
		mention.all(Property.NOTE).forEach((note) -> fields.put("note", note.value()));
		return fields;
	}

	/** A value alone, or with its place if that is not the place of the whole entry. */
	private static Object stated(Statement statement, Object value, @Nullable Locator place) {
		Locator own = statement.locator();
		return (own == null || own.equals(place)) ? value : new Fields().put("value", value).put(own);
	}

	private static Fields role(Role role) {
		return new Fields().put("organisation", role.organisationId())
			.put("title", role.title())
			.put("former", role.isFormer() ? true : null)
			.put(role.locator());
	}

	private static Fields taxonomy(Taxonomy taxonomy) {
		return new Fields().put("id", taxonomy.id())
			.put(taxonomy.locator())
			.put("name", taxonomy.name())
			.put("classifies", taxonomy.classifies())
			.put("note", taxonomy.note())
			.list(TaxonomyReader.ROUTES, taxonomy.routes(), DossierWriter::route);
	}

	private static Fields route(Route route) {
		Fields fields = new Fields().put("id", route.id())
			.put(route.locator())
			.put("name", route.name())
			.put("asPrinted", route.asPrinted());
		for (Route.Aspect aspect : Route.Aspect.values()) {
			fields.list(aspect.code(), route.remarks().stream().filter((one) -> one.aspect() == aspect).toList(),
					(remark) -> new Fields().put(remark.locator()).put("words", remark.words()));
		}
		return fields.list("followers", route.followers(),
				(follower) -> new Fields().put("subject", follower.subjectId())
					.put(follower.locator())
					.put("note", follower.note()));
	}

	private static Fields event(Event event) {
		return new Fields().put("id", event.id())
			.put(event.locator())
			.put("date", event.date().span())
			.put("printed", event.printed())
			.put("kind", event.kind())
			.put("planned", event.isPlanned() ? true : null)
			.put("same", event.sameAs())
			.put("fulfils", event.fulfils())
			.put("subjects", event.subjectIds())
			.put("title", event.title())
			.put("note", event.note());
	}

	/**
	 * Every field of a claim by its own name, but for those a dossier words otherwise.
	 */
	private static Fields claim(ClaimContent claim) {
		Fields fields = new Fields();
		Fields.of(claim).values.forEach((name, value) -> {
			switch (name) {
				case "source", "rankReason" -> {
				}
				case "rank" -> fields.put(name, (claim.rank() == Rank.NORMAL) ? null
						: new Fields().put("value", claim.rank()).put("reason", claim.rankReason()));
				default -> fields.put(name, value);
			}
		});
		return fields;
	}

	private static Object period(Period period) {
		return (period.label() == null) ? period.notation()
				: new Fields().put("dates", period.notation()).put("label", period.label());
	}

	private static Fields amount(Amount amount) {
		Fields fields = new Fields().put("kind", amount.kind());
		switch (amount.kind()) {
			case EXACT, APPROXIMATE -> fields.put("value", amount.low());
			case RANGE -> fields.put("low", amount.low())
				.put("high", amount.high())
				.put("lowExclusive", amount.interval().lowIncluded() ? null : true)
				.put("highExclusive", amount.interval().highIncluded() ? null : true);
			case AT_LEAST, MORE_THAN -> fields.put("low", amount.low());
			case AT_MOST, LESS_THAN ->
				fields.put("high", amount.high()).put("from", amount.interval().lowIncluded() ? 0 : null);
			case VAGUE, UNDISCLOSED -> {
			}
		}
		return fields.put("unit", amount.unit().code())
			.put("hedge", amount.hedge())
			.put("asPrinted", amount.asPrinted())
			.put("decimals", amount.decimals());
	}

	/** A mapping in the order of its fields; nulls and empty values are omitted. */
	private static final class Fields {

		private final Map<String, Object> values = new LinkedHashMap<>();

		/** The components of a record by their names. */
		static Fields of(Record one) {
			Fields fields = new Fields();
			for (RecordComponent component : one.getClass().getRecordComponents()) {
				Object value = ReflectionUtils.invokeMethod(component.getAccessor(), one);
				if (value instanceof Locator place) {
					fields.put(place);
				}
				else if (value instanceof ClaimLinks links) {
					fields.values.putAll(of(links).values);
				}
				else {
					fields.put(component.getName(), value);
				}
			}
			return fields;
		}

		Fields put(String name, @Nullable Object value) {
			Object written = (value != null) ? written(value) : null;
			if (written != null && !(written instanceof Map<?, ?> map && map.isEmpty())
					&& !(written instanceof Collection<?> items && items.isEmpty())) {
				this.values.put(name, written);
			}
			return this;
		}

		/** {@code line: 15}, {@code page: 4} or {@code table: 2}. */
		Fields put(@Nullable Locator place) {
			if (place != null) {
				put(place.kind().code(),
						(place.kind() == Locator.Kind.TABLE) ? place.at() : Integer.valueOf(place.at()));
			}
			return this;
		}

		<T> Fields list(String name, List<T> items, Function<T, Fields> writer) {
			return put(name, items.stream().map(writer).toList());
		}

		private static Object written(Object value) {
			if (value instanceof Fields fields) {
				return fields.values;
			}
			if (value instanceof Period period) {
				return written(period(period));
			}
			if (value instanceof Amount amount) {
				return written(amount(amount));
			}
			if (value instanceof Record nested) {
				return of(nested).values;
			}
			if (value instanceof Coded coded) {
				return coded.code();
			}
			if (value instanceof BigDecimal number) {
				return (number.scale() <= 0) ? number.toBigIntegerExact() : number;
			}
			if (value instanceof Collection<?> items) {
				Collection<?> ordered = (value instanceof List<?>) ? items : new TreeSet<>(items);
				return ordered.stream().map(Fields::written).toList();
			}
			boolean plain = value instanceof Boolean || value instanceof Number || value instanceof Map;
			return plain ? value : value.toString();
		}

	}

}
