package org.outlay.doors.api.query;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

import org.springframework.core.ResolvableType;

/**
 * One query parameter.
 *
 * @param several whether it takes several values, joined by commas
 * @param formatter gives the format of its values, which may depend on the data
 */
public record QueryField(String name, boolean several, boolean required, String description, String example,
		Function<Vocabularies, ValueFormat> formatter) {

	/** The parameters of a component of a {@link Query}: one, or four for bounds. */
	static List<QueryField> of(RecordComponent component) {
		Parameter documented = Objects.requireNonNull(component.getAccessor().getAnnotation(Parameter.class),
				component + " has no @Parameter");
		ResolvableType type = ResolvableType.forType(component.getGenericType());
		Class<?> value = type.hasGenerics() ? type.getGeneric().toClass() : type.toClass();
		if (Bounds.class.equals(component.getType())) {
			return Bounds.ENDINGS.stream()
				.map((ending) -> new QueryField(component.getName() + ending.text(), false, false,
						documented.description() + ": " + ending.words() + ".", documented.example(),
						(any) -> ValueFormat.of(value)))
				.toList();
		}
		Vocabulary.Known known = component.getAccessor().getAnnotation(Vocabulary.Known.class);
		Function<Vocabularies, ValueFormat> one = (vocabularies) -> (known != null)
				? ValueFormat.of(known.value(), vocabularies) : ValueFormat.of(value);
		boolean several = List.class.equals(component.getType());
		return List.of(new QueryField(FieldSelection.name(component), several,
				!component.getAnnotatedType().isAnnotationPresent(Nullable.class), documented.description(),
				documented.example(), several ? one.andThen(ValueFormat::several) : one));
	}

	/** The same parameter with the format that one list gives it. */
	QueryField written(ValueFormat format, String sample) {
		return new QueryField(this.name, this.several, this.required, this.description, sample, (any) -> format);
	}

	public ValueFormat format(Vocabularies vocabularies) {
		return this.formatter.apply(vocabularies);
	}

}
