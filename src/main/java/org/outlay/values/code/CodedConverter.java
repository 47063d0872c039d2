package org.outlay.values.code;

import java.lang.reflect.ParameterizedType;

import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;

/**
 * Stores an enumeration by its codes. Each enumeration with a column has a subclass of
 * this one, applied to every attribute of its type.
 */
public abstract class CodedConverter<E extends Enum<E> & Coded> implements AttributeConverter<E, String> {

	private final Class<E> type;

	@SuppressWarnings("unchecked")
	protected CodedConverter() {
		ParameterizedType parent = (ParameterizedType) getClass().getGenericSuperclass();
		this.type = (Class<E>) parent.getActualTypeArguments()[0];
	}

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable E constant) {
		return (constant != null) ? constant.code() : null;
	}

	@Override
	public @Nullable E convertToEntityAttribute(@Nullable String code) {
		return (code != null) ? Coded.parse(this.type, code) : null;
	}

}
