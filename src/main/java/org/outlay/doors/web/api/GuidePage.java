package org.outlay.doors.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.page.WebPage;

/**
 * The OpenAPI document as a page.
 *
 * @param intro rules for all of the API
 * @param tour first steps, by language
 * @param groups the operations, by tag
 * @param shapes the objects in answers, by name
 * @param problems the problem types
 */
record GuidePage(String intro, List<Tour.Chapter> tour, List<Group> groups, List<Shape> shapes,
		List<ProblemPage> problems) implements WebPage {

	/** The guide without a tour. */
	static GuidePage of(OpenAPI document) {
		List<Group> groups = new ArrayList<>();
		for (var tag : document.getTags()) {
			List<Entry> entries = new ArrayList<>();
			document.getPaths().forEach((path, item) -> {
				if (item.getGet().getTags().contains(tag.getName())) {
					entries.add(Entry.of(path, item.getGet()));
				}
			});
			groups.add(new Group(tag.getName(), tag.getDescription(), entries));
		}
		List<Shape> shapes = new ArrayList<>();
		document.getComponents().getSchemas().forEach((name, schema) -> shapes.add(Shape.of(name, schema)));
		List<?> problems = Objects.requireNonNull((List<?>) document.getExtensions().get("x-problem-types"));
		return new GuidePage(document.getInfo().getDescription(), List.of(), groups, shapes,
				problems.stream().map((problem) -> ProblemPage.of((Map<?, ?>) problem)).toList());
	}

	GuidePage with(List<Tour.Chapter> chapters) {
		return new GuidePage(this.intro, chapters, this.groups, this.shapes, this.problems);
	}

	@Override
	public String title() {
		return "API";
	}

	@Override
	public String description() {
		return "The JSON API of Outlay: every address, parameter and field.";
	}

	/** The operations of one tag. */
	record Group(String name, String description, List<Entry> entries) {
	}

	/**
	 * One operation.
	 *
	 * @param id its name, also as a fragment of the page's address
	 * @param sample an address to try
	 */
	record Entry(String id, String path, String summary, String description, List<Field> parameters, TypeName answer,
			String sample) {

		static Entry of(String path, Operation operation) {
			List<Parameter> parameters = (operation.getParameters() != null) ? operation.getParameters() : List.of();
			return new Entry(operation.getOperationId(), path, operation.getSummary(), operation.getDescription(),
					parameters.stream().map(Field::of).toList(), answer(operation),
					String.valueOf(operation.getExtensions().get("x-sample")));
		}

		private static TypeName answer(Operation operation) {
			return operation.getResponses()
				.entrySet()
				.stream()
				.filter((response) -> response.getKey().equals("200"))
				.flatMap((response) -> response.getValue().getContent().values().stream())
				.map((content) -> TypeName.of(content.getSchema()))
				.findFirst()
				.orElseThrow();
		}

	}

	/** One kind of object in answers. */
	record Shape(String name, List<Field> fields) {

		static Shape of(String name, Schema<?> schema) {
			List<Field> fields = new ArrayList<>();
			schema.getProperties().forEach((field, property) -> fields.add(Field.of(field, property)));
			return new Shape(name, fields);
		}

	}

	/**
	 * One parameter or field.
	 *
	 * @param required whether a parameter must be given; fields always are
	 * @param codes the values it may have, empty if the set is open
	 */
	record Field(String name, TypeName type, boolean required, String description, List<String> codes,
			@Nullable String example) {

		static Field of(Parameter parameter) {
			return new Field(parameter.getName(), TypeName.of(parameter.getSchema()), parameter.getRequired(),
					parameter.getDescription(), codes(parameter.getSchema()), text(parameter.getExample()));
		}

		static Field of(String name, Schema<?> schema) {
			return new Field(name, TypeName.of(schema), true, schema.getDescription(), codes(schema),
					text(schema.getExample()));
		}

		private static @Nullable String text(@Nullable Object example) {
			return (example != null) ? example.toString() : null;
		}

		private static List<String> codes(Schema<?> schema) {
			Schema<?> either = TypeName.bare(schema);
			Schema<?> bare = (either.getItems() != null) ? either.getItems() : either;
			return (bare.getEnum() != null) ? bare.getEnum().stream().map(String::valueOf).toList() : List.of();
		}

	}

	/**
	 * A type in readers' words: {@code list of Claim}, {@code decimal or null}.
	 *
	 * @param before words before the name of the shape, or all words
	 * @param shape the shape it refers to; null for plain values
	 * @param after words after the name
	 */
	record TypeName(String before, @Nullable String shape, String after) {

		static TypeName of(Schema<?> schema) {
			boolean nullable = schema.getOneOf() != null
					|| (schema.getTypes() != null && schema.getTypes().contains("null"));
			Schema<?> bare = bare(schema);
			boolean list = bare.getItems() != null;
			Schema<?> one = list ? bare.getItems() : bare;
			String plain = (one.get$ref() != null) ? "" : plain(one);
			return new TypeName((list ? "list of " : "") + plain, shape(one), nullable ? " or null" : "");
		}

		/** The alternative of a nullable reference that is not null. */
		static Schema<?> bare(Schema<?> schema) {
			List<Schema> either = schema.getOneOf();
			return (either != null) ? either.get(0) : schema;
		}

		private static @Nullable String shape(Schema<?> schema) {
			String ref = schema.get$ref();
			return (ref != null) ? ref.substring(ref.lastIndexOf('/') + 1) : null;
		}

		private static String plain(Schema<?> schema) {
			if (schema.getEnum() != null) {
				return "code";
			}
			if ("date".equals(schema.getFormat())) {
				return "date";
			}
			if ("date-time".equals(schema.getFormat())) {
				return "date and time";
			}
			String type = (schema.getTypes() != null)
					? schema.getTypes().stream().filter((name) -> !name.equals("null")).findFirst().orElse("")
					: String.valueOf(schema.getType());
			return switch (type) {
				case "string" -> "text";
				case "number" -> "decimal";
				case "integer" -> "whole number";
				case "boolean" -> "true or false";
				default -> "object of texts";
			};
		}

	}

	/**
	 * The page a problem type leads to.
	 *
	 * @param name its name in addresses
	 * @param code its HTTP status
	 */
	record ProblemPage(String title, String name, String code, String explanation, String remedy) implements WebPage {

		/** The page of an entry of {@code x-problem-types} in the OpenAPI document. */
		static ProblemPage of(Map<?, ?> problem) {
			List<String> texts = Stream.of("title", "name", "status", "explanation", "remedy")
				.map((field) -> String.valueOf(problem.get(field)))
				.toList();
			return new ProblemPage(texts.get(0), texts.get(1), texts.get(2), texts.get(3), texts.get(4));
		}

		@Override
		public String description() {
			return "The meaning of the problem " + this.name + " of Outlay's JSON API.";
		}

	}

}
