package org.outlay.doors.api.query;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.outlay.doors.api.problem.EchoedText;

/**
 * The fields that rows are wanted with, in this order; {@code amount.low} is a field
 * within a field.
 */
public record FieldSelection(List<String> names) {

	/**
	 * The depth to which fields within fields have names; some rows contain themselves.
	 */
	private static final int DEEPEST = 3;

	/** The packages of the API, whose records are read field by field. */
	private static final String API = "org.outlay.doors.api.";

	/**
	 * Reads {@code id,subject.name,amount}.
	 * @param known every name of the row, as {@link #names} gives them
	 * @throws IllegalArgumentException if a name is unknown or given twice
	 */
	static FieldSelection parse(String text, List<String> known) {
		List<String> names = new ArrayList<>();
		for (String name : text.split(",", -1)) {
			if (!known.contains(name)) {
				throw new IllegalArgumentException(
						"rows have no field '" + name + "'" + EchoedText.suggestion(name, known));
			}
			if (names.contains(name)) {
				throw new IllegalArgumentException("'" + name + "' is given twice");
			}
			names.add(name);
		}
		return new FieldSelection(names);
	}

	/**
	 * The names of all fields of rows of a type, outer ones before inner ones.
	 */
	static List<String> names(Class<?> row) {
		List<String> names = new ArrayList<>();
		collect(row, "", DEEPEST, names);
		return names;
	}

	private static void collect(Class<?> type, String prefix, int deeper, List<String> names) {
		for (RecordComponent component : type.getRecordComponents()) {
			if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
				collect(component.getType(), prefix, deeper, names);
				continue;
			}
			names.add(prefix + name(component));
			Class<?> inner = element(component.getGenericType());
			if (inner.isRecord() && inner.getPackageName().startsWith(API) && deeper > 1) {
				collect(inner, prefix + name(component) + ".", deeper - 1, names);
			}
		}
	}

	/** The innermost type argument: of a list or map, the type of its values. */
	private static Class<?> element(Type type) {
		if (type instanceof ParameterizedType generic) {
			Type[] within = generic.getActualTypeArguments();
			return element(within[within.length - 1]);
		}
		return (type instanceof Class<?> plain) ? plain : Object.class;
	}

	/** The name of a component in JSON. */
	public static String name(RecordComponent component) {
		JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
		return (named != null) ? named.value() : component.getName();
	}

	/** The row with only these fields. */
	public ObjectNode of(JsonNode row) {
		ObjectNode chosen = JsonNodeFactory.instance.objectNode();
		this.names.forEach((name) -> copy(row, Arrays.asList(name.split("\\.")), chosen));
		return chosen;
	}

	private static void copy(JsonNode from, List<String> path, ObjectNode to) {
		String name = path.get(0);
		JsonNode value = from.get(name);
		List<String> rest = path.subList(1, path.size());
		if (rest.isEmpty() || value.isNull()) {
			to.set(name, value);
		}
		else if (value.isArray()) {
			List<ObjectNode> items = items(to.withArray(name), value.size());
			for (int i = 0; i < items.size(); i++) {
				copy(value.get(i), rest, items.get(i));
			}
		}
		else {
			copy(value, rest, to.withObject(name));
		}
	}

	private static List<ObjectNode> items(ArrayNode array, int size) {
		List<ObjectNode> items = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			items.add((i < array.size()) ? (ObjectNode) array.get(i) : array.addObject());
		}
		return items;
	}

}
