package org.outlay.doors.api.query;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.query.ListQuery.Include;

import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.web.method.HandlerMethod;

/**
 * The query parameters of a handler, from which binding, refusals and the OpenAPI
 * document are all made.
 *
 * @param type the {@link Query} it takes; null for a handler without parameters
 */
public record QueryShape(@Nullable Class<?> type, List<QueryField> fields) {

	public static QueryShape of(HandlerMethod handler) {
		return Arrays.stream(handler.getMethodParameters())
			.filter((parameter) -> Query.class.isAssignableFrom(parameter.getParameterType()))
			.findFirst()
			.map((parameter) -> new QueryShape(parameter.getParameterType(), fields(handler, parameter)))
			.orElseGet(() -> new QueryShape(null, List.of()));
	}

	private static List<QueryField> fields(HandlerMethod handler, MethodParameter parameter) {
		List<QueryField> fields = new ArrayList<>();
		collect(parameter.getParameterType(), fields);
		ResolvableType answer = ResolvableType.forMethodParameter(handler.getReturnType());
		if (PageOf.class.equals(answer.toClass())) {
			ListFields<?> list = listFields(ResolvableType.forMethodParameter(parameter));
			List<String> names = FieldSelection.names(answer.getGeneric().toClass());
			List<Include> includes = includes(list, fields);
			fields.replaceAll((field) -> switch (field.name()) {
				case "sort" -> field.written(ValueFormat.sorting(list.keys()), list.keys().get(0));
				case "fields" -> field.written(ValueFormat.selection(names), names.get(0) + "," + names.get(1));
				case "include" -> field.written(ValueFormat.codes(includes).several(), Include.COUNT.code());
				default -> field;
			});
		}
		return fields;
	}

	private static void collect(Class<?> query, List<QueryField> fields) {
		for (RecordComponent component : query.getRecordComponents()) {
			if (Query.class.isAssignableFrom(component.getType())) {
				collect(component.getType(), fields);
			}
			else {
				fields.addAll(QueryField.of(component));
			}
		}
	}

	/** The fields named by the type argument of the {@link ListQuery} in a query. */
	private static ListFields<?> listFields(ResolvableType query) {
		ResolvableType listing = ListQuery.class.equals(query.toClass()) ? query
				: Arrays.stream(query.toClass().getRecordComponents())
					.filter((component) -> ListQuery.class.equals(component.getType()))
					.findFirst()
					.map((component) -> ResolvableType.forType(component.getGenericType()))
					.orElseThrow(() -> new IllegalStateException(query + " of a list has no ListQuery"));
		return (ListFields<?>) BeanUtils.instantiateClass(listing.getGeneric().toClass());
	}

	private static List<Include> includes(ListFields<?> list, List<QueryField> fields) {
		List<Include> includes = new ArrayList<>(List.of(Include.COUNT));
		if (list.areCounted()) {
			includes.add(Include.FACETS);
		}
		if (list.areClaimed()) {
			includes.add(Include.CLAIMS);
		}
		if (fields.stream().anyMatch((field) -> field.name().equals("fx"))) {
			includes.add(Include.FX);
		}
		return includes;
	}

	public List<String> names() {
		return this.fields.stream().map(QueryField::name).toList();
	}

	/**
	 * The record with these values, by name; null for a handler without parameters.
	 * @param made receives every record made, inner ones first
	 */
	@Nullable Object query(Map<String, Object> values, Consumer<Query> made) {
		return (this.type != null) ? query(this.type, values, made) : null;
	}

	private static Object query(Class<?> type, Map<String, Object> values, Consumer<Query> made) {
		@Nullable Object[] arguments = Arrays.stream(type.getRecordComponents())
			.map((component) -> argument(component, values, made))
			.toArray();
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
		return values.get(FieldSelection.name(component));
	}

}
