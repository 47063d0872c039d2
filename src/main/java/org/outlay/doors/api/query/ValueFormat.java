package org.outlay.doors.api.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;

import org.outlay.doors.api.problem.EchoedText;
import org.outlay.doors.api.query.ListQuery.PageLimit;
import org.outlay.doors.api.query.ListQuery.Sorting;
import org.outlay.readings.conversion.RateChoice;
import org.outlay.readings.search.SearchQuery;
import org.outlay.readings.headline.Policy;
import org.outlay.readings.view.PointOfView;
import org.outlay.readings.view.RecordedAsOf;
import org.outlay.readings.view.ShownCurrency;
import org.outlay.values.amount.Unit;
import org.outlay.values.code.Coded;
import org.outlay.values.period.Period;

/**
 * The form in which values of one type are written in a URL.
 *
 * @param reader reads one, or throws an {@link IllegalArgumentException} with the reason
 * @param allowed the allowed values: all codes of a closed set, otherwise words and
 * examples
 * @param schema the same for OpenAPI
 */
public record ValueFormat(Function<String, ?> reader, List<String> allowed, Schema<?> schema) {

	private static final ValueFormat MOMENT = matching(ValueFormat::moment, "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+Z)?$",
			"a day, such as 2026-11-21", "a moment, such as 2026-11-21T12:00:00Z");

	private static final Map<Class<?>, ValueFormat> FORMATS = Map.ofEntries(
			Map.entry(Boolean.class, new ValueFormat(ValueFormat::flag, List.of("true", "false"), new BooleanSchema())),
			Map.entry(Period.class,
					matching(ValueFormat::period, "^@?[0-9./QH-]+$", "2026", "2025-Q4", "2025-H1", "2026-02",
							"2026-02-15", "2024/2026", "../2027", "2026/..")),
			Map.entry(LocalDate.class,
					new ValueFormat(PointOfView::day, List.of("a day, such as 2026-02-15"),
							new StringSchema().format("date"))),
			Map.entry(Instant.class, MOMENT),
			Map.entry(Since.class, new ValueFormat(Since::parse, MOMENT.allowed(), MOMENT.schema())),
			Map.entry(Year.class, matching(ValueFormat::year, "^[0-9]{4}$", "a year, such as 2026")),
			Map.entry(RecordedAsOf.class,
					matching(RecordedAsOf::parse, "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+Z)?$",
							"a day that has begun, such as 2026-11-21",
							"a moment that has passed, such as 2026-11-21T12:00:00Z")),
			Map.entry(ShownCurrency.class,
					matching(ShownCurrency::parse, "^(original|[A-Z]{3})$", "original",
							"an ISO 4217 code, such as CNY or USD")),
			Map.entry(Unit.class,
					matching(ValueFormat::currency, "^[A-Z]{3}$", "an ISO 4217 code, such as CNY or USD")),
			Map.entry(BigDecimal.class,
					matching(ValueFormat::decimal, "^-?[0-9]{1,38}([.][0-9]{1,10})?$",
							"a plain decimal of up to 38 digits, such as 160000000000 or 0.5")),
			Map.entry(RateChoice.class,
					matching(RateChoice::parse, "^(auto|constant:[0-9]{4}-[0-9]{2})$", "auto",
							"constant: and a month, such as constant:2026-02")),
			Map.entry(PageLimit.class,
					new ValueFormat(PageLimit::parse, List.of("a whole number from 1 to " + PageLimit.MAX),
							new IntegerSchema().minimum(BigDecimal.ONE)
								.maximum(BigDecimal.valueOf(PageLimit.MAX))
								._default(PageLimit.DEFAULT.value()))),
			Map.entry(Cursor.class,
					matching(Cursor::parse, "^[A-Za-z0-9_-]+$", "the cursor of a 'next' link, unchanged")),
			Map.entry(SearchQuery.class,
					new ValueFormat(SearchQuery::new, List.of("1 to " + SearchQuery.MAX_LENGTH + " characters"),
							new StringSchema().minLength(1).maxLength(SearchQuery.MAX_LENGTH))));

	/** Policies have a second name, with their version, as pages show it. */
	private static final ValueFormat POLICIES = policies();

	private static ValueFormat policies() {
		List<String> names = Stream.of(Policy.values())
			.flatMap((policy) -> Stream.of(policy.code(), policy.versioned()))
			.toList();
		return new ValueFormat((text) -> {
			if (names.contains(text)) {
				return Policy.parse(text);
			}
			throw new IllegalArgumentException(
					"'" + text + "' is none of the codes allowed" + EchoedText.suggestion(text, names));
		}, names, new StringSchema()._enum(names));
	}

	private static ValueFormat matching(Function<String, ?> reader, String pattern, String... allowed) {
		return new ValueFormat(reader, List.of(allowed), new StringSchema().pattern(pattern));
	}

	/** The format of a type. */
	static ValueFormat of(Class<?> type) {
		if (type == Policy.class) {
			return POLICIES;
		}
		if (type.isEnum() && Coded.class.isAssignableFrom(type)) {
			return codes(Arrays.stream(type.getEnumConstants()).map(Coded.class::cast).toList());
		}
		ValueFormat format = FORMATS.get(type);
		if (format == null) {
			throw new IllegalStateException("no format for parameters of type " + type.getName());
		}
		return format;
	}

	/** The format of ids or codes that the data has. */
	static ValueFormat of(Vocabulary vocabulary, Vocabularies vocabularies) {
		if (vocabulary == Vocabulary.COUNTRY) {
			return matching((text) -> country(text, vocabularies), "^[A-Z]{2}$",
					"an ISO 3166-1 alpha-2 code, such as CN or US");
		}
		if (vocabulary == Vocabulary.UNIT) {
			return unit(vocabularies.all(vocabulary));
		}
		List<String> allowed = vocabulary.isSmall() ? vocabularies.all(vocabulary)
				: List.of("an id from " + vocabulary.listedAt());
		Schema<String> schema = new StringSchema();
		return new ValueFormat((text) -> {
			if (vocabularies.has(vocabulary, text)) {
				return text;
			}
			String id = vocabulary.isSmall() ? "code" : "id";
			throw new IllegalArgumentException("no " + vocabulary.noun() + " has the " + id + " '" + text + "'"
					+ EchoedText.suggestion(text, vocabularies.all(vocabulary)));
		}, allowed, vocabulary.isSmall() ? schema._enum(allowed) : schema.pattern("^[a-z0-9][a-z0-9-]*$"));
	}

	/** The format of units: those of the dictionary, and every currency. */
	private static ValueFormat unit(List<String> others) {
		List<String> allowed = new ArrayList<>(List.of("an ISO 4217 code, such as CNY or USD"));
		allowed.addAll(others);
		return new ValueFormat((text) -> {
			if (others.contains(text) || new Unit(text).isCurrency()) {
				return text;
			}
			throw new IllegalArgumentException(
					"no unit has the code '" + text + "'" + EchoedText.suggestion(text, others));
		}, allowed, new StringSchema().pattern("^([A-Z]{2,3}|[a-z][a-z/-]*)$"));
	}

	static ValueFormat codes(List<? extends Coded> constants) {
		List<String> codes = constants.stream().map(Coded::code).toList();
		return new ValueFormat(
				(text) -> constants.stream()
					.filter((constant) -> constant.code().equals(text))
					.findFirst()
					.orElseThrow(() -> new IllegalArgumentException(
							"'" + text + "' is none of the codes allowed" + EchoedText.suggestion(text, codes))),
				codes, new StringSchema()._enum(codes));
	}

	/** The format of an order of rows. */
	static ValueFormat sorting(List<String> keys) {
		return new ValueFormat((text) -> Sorting.parse(text, keys), Sorting.allowed(keys),
				list(new StringSchema()._enum(Sorting.allowed(keys))));
	}

	/**
	 * The format of a choice of fields.
	 * @param names the names of all fields
	 */
	static ValueFormat selection(List<String> names) {
		List<String> allowed = new ArrayList<>(names.stream().filter((name) -> !name.contains(".")).toList());
		names.stream()
			.filter((name) -> name.contains("."))
			.findFirst()
			.ifPresent((inner) -> allowed.add("a field within one of these, such as " + inner));
		return new ValueFormat((text) -> FieldSelection.parse(text, names), allowed,
				list(new StringSchema().pattern("^[A-Za-z]+([.][A-Za-z]+)*$")));
	}

	/** The format of several such values, joined by commas. */
	ValueFormat several() {
		return new ValueFormat((text) -> Arrays.stream(text.split(",", -1))
			.map(this.reader)
			.map(Object.class::cast)
			.distinct()
			.toList(), this.allowed, list(this.schema));
	}

	private static Schema<?> list(Schema<?> one) {
		return new ArraySchema().items(one).minItems(1);
	}

	/** Reads a moment; a day means its first moment in UTC. */
	static Instant moment(String text) {
		if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
			return PointOfView.day(text).atStartOfDay().toInstant(ZoneOffset.UTC);
		}
		try {
			return Instant.parse(text);
		}
		catch (DateTimeParseException ex) {
			throw new IllegalArgumentException(
					"'" + text + "' is not a day or moment; use 2026-11-21 or 2026-11-21T12:00:00Z", ex);
		}
	}

	private static Year year(String text) {
		if (!text.matches("[0-9]{4}")) {
			throw new IllegalArgumentException("'" + text + "' is not a year; use YYYY");
		}
		return Year.parse(text);
	}

	private static Boolean flag(String text) {
		return switch (text) {
			case "true" -> true;
			case "false" -> false;
			default -> throw new IllegalArgumentException("'" + text + "' is neither true nor false");
		};
	}

	private static Period period(String text) {
		Period period = Period.parse(text);
		if (period.isUnknown()) {
			throw new IllegalArgumentException("an unknown period has no days to compare");
		}
		return period;
	}

	private static String country(String text, Vocabularies vocabularies) {
		if (!vocabularies.has(Vocabulary.COUNTRY, text)) {
			throw new IllegalArgumentException("'" + text + "' is not a country code of ISO 3166-1 alpha-2");
		}
		return text;
	}

	private static Unit currency(String text) {
		if (!text.matches("[A-Z]{3}")) {
			throw new IllegalArgumentException("'" + text + "' is not an ISO 4217 currency");
		}
		return new Unit(text);
	}

	private static BigDecimal decimal(String text) {
		if (!text.matches("-?[0-9]{1,38}([.][0-9]{1,10})?")) {
			throw new IllegalArgumentException("'" + text + "' is not a plain decimal number");
		}
		return new BigDecimal(text);
	}

}
