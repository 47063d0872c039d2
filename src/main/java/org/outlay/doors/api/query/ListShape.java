package org.outlay.doors.api.query;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/**
 * What a list lets rows be sorted by, chosen from and told with.
 *
 * @param keys what its rows can be sorted by
 * @param names the fields of a row
 * @param includes what it tells on demand
 */
record ListShape(List<String> keys, List<String> names, List<Include> includes) {

	/** The shape of a handler's list; absent where it does not answer with one. */
	static @Nullable ListShape of(HandlerMethod handler, MethodParameter query) {
		if (!PageOf.class.equals(handler.getReturnType().getParameterType())) {
			return null;
		}
		ListFields fields = fields(query.getGenericParameterType());
		List<Include> includes = new ArrayList<>(List.of(Include.COUNT));
		if (!fields.facets().isEmpty()) {
			includes.add(Include.FACETS);
		}
		if (fields.areClaimed()) {
			includes.add(Include.CLAIMS);
		}
		if (asks(query.getParameterType(), MoneyQuery.class)) {
			includes.add(Include.FX);
		}
		return new ListShape(fields.keys(),
				FieldSelection.names(TypeArguments.element(handler.getReturnType().getGenericParameterType())),
				includes);
	}

	/** Made of the type that the {@link ListQuery} within a query names. */
	private static ListFields fields(Type query) {
		Type listing = ListQuery.class.equals(TypeArguments.raw(query)) ? query
				: Arrays.stream(TypeArguments.raw(query).getRecordComponents())
					.filter((component) -> ListQuery.class.equals(component.getType()))
					.findFirst()
					.map(RecordComponent::getGenericType)
					.orElseThrow(() -> new IllegalStateException(query + " is asked of a list and has no Listing"));
		return (ListFields) BeanUtils.instantiateClass(TypeArguments.element(listing));
	}

	private static boolean asks(Class<?> query, Class<?> part) {
		return Arrays.stream(query.getRecordComponents())
			.map(RecordComponent::getType)
			.anyMatch((type) -> type.equals(part) || (Query.class.isAssignableFrom(type) && asks(type, part)));
	}

	/** The parameter as this list takes it. */
	QueryField written(QueryField field) {
		return switch (field.name()) {
			case "sort" -> field.written(ValueFormat.sorting(this.keys), this.keys.get(0));
			case "fields" ->
				field.written(ValueFormat.selection(this.names), this.names.get(0) + "," + this.names.get(1));
			case "include" -> field.written(ValueFormat.codes(this.includes).several(), Include.COUNT.code());
			default -> field;
		};
	}

}
