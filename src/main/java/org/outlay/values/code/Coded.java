package org.outlay.values.code;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * An enumeration with published codes: its names in lower case, such as {@code at_least}.
 */
public interface Coded {

	/** The name of the constant; every enumeration has it. */
	String name();

	default String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The code for readers: {@code "at least"}. */
	default String words() {
		return code().replace('_', ' ');
	}

	/**
	 * The constant with this code.
	 * @throws IllegalArgumentException if there is none
	 */
	static <E extends Enum<E> & Coded> E parse(Class<E> type, String code) {
		for (E constant : type.getEnumConstants()) {
			if (constant.code().equals(code)) {
				return constant;
			}
		}
		throw new IllegalArgumentException("'" + code + "' is not one of " + list(type));
	}

	static <E extends Enum<E> & Coded> String list(Class<E> type) {
		return Arrays.stream(type.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", "));
	}

}
