package org.outlay.readings.figures;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.subject.Property;
import org.outlay.values.english.English;

/**
 * The identity of a subject as sources and the editor state it, each value with its
 * sources.
 *
 * @param spellings names and aliases; the subject's own name comes first
 * @param attributes the stated ones, in the order readers expect
 * @param notes Outlay's own words
 */
public record SubjectProfile(List<Value> spellings, List<Attribute> attributes, List<Value> notes) {

	public List<Value> values(Property property) {
		return this.attributes.stream()
			.filter((attribute) -> attribute.property() == property)
			.map(Attribute::values)
			.findFirst()
			.orElse(List.of());
	}

	public SubjectProfile without(Property property) {
		return new SubjectProfile(this.spellings,
				this.attributes.stream().filter((attribute) -> attribute.property() != property).toList(), this.notes);
	}

	/** The same by some sources only; the subject's own name always stays. */
	public SubjectProfile told(Predicate<Attribution> by) {
		List<Value> names = Stream.concat(this.spellings.stream().limit(1), by(aliases(), by).stream()).toList();
		return new SubjectProfile(names, this.attributes.stream()
			.map((attribute) -> new Attribute(attribute.property(), attribute.label(), by(attribute.values(), by)))
			.filter((attribute) -> !attribute.values().isEmpty())
			.toList(), by(this.notes, by));
	}

	private static List<Value> by(List<Value> values, Predicate<Attribution> by) {
		return values.stream()
			.map((value) -> new Value(value.text(), value.path(), value.attributions().stream().filter(by).toList()))
			.filter((value) -> !value.attributions().isEmpty())
			.toList();
	}

	public boolean isEmpty() {
		return aliases().isEmpty() && this.attributes.isEmpty() && this.notes.isEmpty();
	}

	public Optional<String> words(Property property) {
		return values(property).stream().map(Value::text).findFirst();
	}

	public List<Value> aliases() {
		return this.spellings.subList(Math.min(1, this.spellings.size()), this.spellings.size());
	}

	/** One property and its stated values. */
	record Attribute(Property property, String label, List<Value> values) {
	}

	/**
	 * One value and its sources.
	 *
	 * @param path the page of the subject it names; null if it names none
	 */
	record Value(String text, @Nullable String path, List<Attribution> attributions) {

		public @Nullable String language() {
			return English.language(this.text);
		}

	}

}
