package org.outlay.doors.api.query;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Reads the types between angle brackets. */
public final class TypeArguments {

	private TypeArguments() {
	}

	/** The innermost type: of a list, a map's values or bounds the type within. */
	static Class<?> element(Type type) {
		if (type instanceof ParameterizedType generic) {
			Type[] within = generic.getActualTypeArguments();
			return element(within[within.length - 1]);
		}
		return (type instanceof Class<?> plain) ? plain : Object.class;
	}

	/** The type itself, without what is between its brackets. */
	static Class<?> raw(Type type) {
		if (type instanceof ParameterizedType generic) {
			return raw(generic.getRawType());
		}
		return (type instanceof Class<?> plain) ? plain : Object.class;
	}

	/** What a component is called as JSON. */
	public static String name(RecordComponent component) {
		JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
		return (named != null) ? named.value() : component.getName();
	}

	static boolean isList(Type type) {
		return List.class.equals(raw(type));
	}

}
