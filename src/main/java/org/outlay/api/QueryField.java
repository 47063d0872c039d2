package org.outlay.api;

import java.lang.reflect.RecordComponent;
import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * One query parameter.
 *
 * @param vocabulary where its values are looked up, for ids and codes the data holds
 */
record QueryField(String name, Class<?> type, @Nullable Vocabulary vocabulary, boolean required, String description,
		String example) {

	/** The parameter a component of a {@link Query} stands for. */
	static QueryField of(Class<?> owner, RecordComponent component) {
		try {
			var field = owner.getDeclaredField(component.getName());
			Parameter documented = field.getAnnotation(Parameter.class);
			if (documented == null) {
				throw new IllegalStateException(field + " has no @Parameter to describe it");
			}
			Known known = field.getAnnotation(Known.class);
			return new QueryField(component.getName(), component.getType(), (known != null) ? known.value() : null,
					!component.getAnnotatedType().isAnnotationPresent(Nullable.class), documented.description(),
					documented.example());
		}
		catch (NoSuchFieldException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Whether it takes several values, joined by commas. */
	boolean isList() {
		return List.class.equals(this.type);
	}

	Format format(Vocabularies vocabularies) {
		Format one = (this.vocabulary != null) ? Format.of(this.vocabulary, vocabularies) : Format.of(this.type);
		return isList() ? one.several() : one;
	}

}
