package org.outlay.api;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/**
 * The query parameters a handler takes: the one place that binding, refusing and the
 * OpenAPI document learn them from.
 *
 * @param type the {@link Query} it takes, absent for a handler without parameters
 */
record QueryShape(@Nullable Class<?> type, List<QueryField> fields) {

	static QueryShape of(HandlerMethod handler) {
		return Arrays.stream(handler.getMethodParameters())
			.map(MethodParameter::getParameterType)
			.filter(Query.class::isAssignableFrom)
			.findFirst()
			.map((type) -> new QueryShape(type, fields(type)))
			.orElseGet(() -> new QueryShape(null, List.of()));
	}

	private static List<QueryField> fields(Class<?> type) {
		List<QueryField> fields = new ArrayList<>();
		for (RecordComponent component : type.getRecordComponents()) {
			if (Query.class.isAssignableFrom(component.getType())) {
				fields.addAll(fields(component.getType()));
			}
			else {
				fields.add(QueryField.of(type, component));
			}
		}
		return fields;
	}

	List<String> names() {
		return this.fields.stream().map(QueryField::name).toList();
	}

	/**
	 * The record with these values, by name; absent for a handler without parameters.
	 * @param made is handed every record made, the ones within it first
	 */
	@Nullable Object query(Map<String, Object> values, Consumer<Query> made) {
		return (this.type != null) ? query(this.type, values, made) : null;
	}

	private static Object query(Class<?> type, Map<String, Object> values, Consumer<Query> made) {
		RecordComponent[] components = type.getRecordComponents();
		@Nullable Object[] arguments = new Object[components.length];
		for (int i = 0; i < components.length; i++) {
			arguments[i] = Query.class.isAssignableFrom(components[i].getType())
					? query(components[i].getType(), values, made) : values.get(components[i].getName());
		}
		Object query = BeanUtils.instantiateClass(BeanUtils.getResolvableConstructor(type), arguments);
		made.accept((Query) query);
		return query;
	}

}
