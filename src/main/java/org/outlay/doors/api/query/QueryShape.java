package org.outlay.doors.api.query;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
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
public record QueryShape(@Nullable Class<?> type, List<QueryField> fields) {

	public static QueryShape of(HandlerMethod handler) {
		return Arrays.stream(handler.getMethodParameters())
			.filter((parameter) -> Query.class.isAssignableFrom(parameter.getParameterType()))
			.findFirst()
			.map((parameter) -> of(handler, parameter))
			.orElseGet(() -> new QueryShape(null, List.of()));
	}

	private static QueryShape of(HandlerMethod handler, MethodParameter parameter) {
		List<QueryField> fields = new ArrayList<>();
		collect(parameter.getGenericParameterType(), ListShape.of(handler, parameter), fields);
		return new QueryShape(parameter.getParameterType(), fields);
	}

	private static void collect(Type type, @Nullable ListShape list, List<QueryField> fields) {
		Class<?> owner = TypeArguments.raw(type);
		for (RecordComponent component : owner.getRecordComponents()) {
			if (Query.class.isAssignableFrom(component.getType())) {
				collect(component.getGenericType(), list, fields);
			}
			else if (Bounds.class.equals(component.getType())) {
				Bounds.ENDINGS.forEach((ending) -> fields.add(QueryField.of(owner, component, ending)));
			}
			else {
				QueryField field = QueryField.of(owner, component);
				fields.add((list != null) ? list.written(field) : field);
			}
		}
	}

	public List<String> names() {
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
			arguments[i] = argument(components[i], values, made);
		}
		Object query = BeanUtils.instantiateClass(BeanUtils.getResolvableConstructor(type), arguments);
		made.accept((Query) query);
		return query;
	}

	private static @Nullable Object argument(RecordComponent component, Map<String, Object> values,
			Consumer<Query> made) {
		if (Query.class.isAssignableFrom(component.getType())) {
			return query(component.getType(), values, made);
		}
		if (Bounds.class.equals(component.getType())) {
			Object[] ends = Bounds.ENDINGS.stream()
				.map((ending) -> values.get(component.getName() + ending.text()))
				.toArray();
			return BeanUtils.instantiateClass(BeanUtils.getResolvableConstructor(Bounds.class), ends);
		}
		return values.get(QueryField.name(component));
	}

}
