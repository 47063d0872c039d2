package org.outlay.doors.api.query;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * One query parameter.
 *
 * @param type the type of its value, or of each of its values
 * @param several whether it takes several values, joined by commas
 * @param vocabulary where its values are looked up, for ids and codes the data holds
 * @param own how its values are written, where that depends on the list they are for
 */
public record QueryField(String name, Class<?> type, boolean several, @Nullable Vocabulary vocabulary,
		@Nullable ValueFormat own, boolean required, String description, String example) {

	/** The parameter a component of a {@link Query} stands for. */
	static QueryField of(Class<?> owner, RecordComponent component) {
		AnnotatedElement field = field(owner, component);
		Parameter documented = documented(field);
		KnownValue knownValue = field.getAnnotation(KnownValue.class);
		return new QueryField(name(component), TypeArguments.element(component.getGenericType()),
				TypeArguments.isList(component.getGenericType()), (knownValue != null) ? knownValue.value() : null,
				null, !component.getAnnotatedType().isAnnotationPresent(Nullable.class), documented.description(),
				documented.example());
	}

	/** One of the four parameters that {@link Bounds} stand for. */
	static QueryField of(Class<?> owner, RecordComponent component, Bounds.Ending ending) {
		Parameter documented = documented(field(owner, component));
		return new QueryField(component.getName() + ending.text(), TypeArguments.element(component.getGenericType()),
				false, null, null, false, documented.description() + ": " + ending.words() + ".", documented.example());
	}

	/** What it is called in addresses: a component cannot be named {@code class}. */
	static String name(RecordComponent component) {
		Parameter documented = field(component.getDeclaringRecord(), component).getAnnotation(Parameter.class);
		return (documented == null || documented.name().isEmpty()) ? component.getName() : documented.name();
	}

	private static AnnotatedElement field(Class<?> owner, RecordComponent component) {
		try {
			return owner.getDeclaredField(component.getName());
		}
		catch (NoSuchFieldException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Parameter documented(AnnotatedElement field) {
		Parameter documented = field.getAnnotation(Parameter.class);
		if (documented == null) {
			throw new IllegalStateException(field + " has no @Parameter to describe it");
		}
		return documented;
	}

	/** The same parameter with values that are written so. */
	QueryField written(ValueFormat format, String sample) {
		return new QueryField(this.name, this.type, this.several, this.vocabulary, format, this.required,
				this.description, sample);
	}

	public ValueFormat format(Vocabularies vocabularies) {
		if (this.own != null) {
			return this.own;
		}
		ValueFormat one = (this.vocabulary != null) ? ValueFormat.of(this.vocabulary, vocabularies)
				: ValueFormat.of(this.type);
		return this.several ? one.several() : one;
	}

}
