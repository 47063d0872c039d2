package org.outlay.imports.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

import org.outlay.values.code.Coded;

/**
 * A mapping of a dossier, which knows its lines and which of its fields were read. Every
 * method that reads a field throws {@link EntryRefused} at the line of that field if its
 * value is not of the kind asked for.
 */
public final class DossierEntry {

	private static final int DEFAULT_LENGTH = 200;

	/** How many characters a field may have, as wide as its column. */
	private static final Map<String, Integer> LENGTHS = Map.ofEntries(Map.entry("note", 2000), Map.entry("link", 1000),
			Map.entry("licence", 500), Map.entry("why", 500), Map.entry("words", 500), Map.entry("reason", 500),
			Map.entry("definition", 500), Map.entry("title", 300), Map.entry("label", 80), Map.entry("hedge", 80),
			Map.entry("family", 80), Map.entry("code", 40), Map.entry("prefix", 16), Map.entry("language", 8));

	private final String path;

	private final MappingNode node;

	private final Map<String, Node> fields = new LinkedHashMap<>();

	private final Set<String> asked = new LinkedHashSet<>();

	DossierEntry(String path, MappingNode node) {
		this.path = path;
		this.node = node;
		for (NodeTuple tuple : node.getValue()) {
			String key = (tuple.getKeyNode() instanceof ScalarNode scalar) ? scalar.getValue() : "?";
			if (this.fields.put(key, tuple.getValueNode()) != null) {
				throw new EntryRefused(lineOf(tuple.getKeyNode()), field(key), "duplicate field");
			}
		}
	}

	int line() {
		return lineOf(this.node);
	}

	public int line(String key) {
		Node value = this.fields.get(key);
		return (value != null) ? lineOf(value) : line();
	}

	String path() {
		return this.path;
	}

	boolean has(String key) {
		this.asked.add(key);
		return this.fields.containsKey(key);
	}

	boolean isMapping(String key) {
		return this.fields.get(key) instanceof MappingNode;
	}

	String text(String key) {
		String value = optionalText(key);
		if (value == null) {
			throw new EntryRefused(line(), field(key), "is missing");
		}
		return value;
	}

	@Nullable String optionalText(String key) {
		this.asked.add(key);
		Node value = this.fields.get(key);
		return (value != null) ? scalar(value, key) : null;
	}

	private String scalar(Node value, String key) {
		if (!(value instanceof ScalarNode scalar)) {
			throw new EntryRefused(lineOf(value), field(key), "must be a single value");
		}
		if (scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank()) {
			throw new EntryRefused(lineOf(value), field(key), "is empty; leave the field out instead");
		}
		String text = scalar.getValue().strip();
		int most = LENGTHS.getOrDefault(key, DEFAULT_LENGTH);
		if (text.length() > most) {
			throw new EntryRefused(lineOf(value), field(key),
					"has " + text.length() + " characters; at most " + most + " fit");
		}
		return text;
	}

	/** Reads a field through a domain constructor, whose refusal becomes the field's. */
	<T> T read(String key, Function<String, T> reader) {
		String value = text(key);
		return build(key, () -> reader.apply(value));
	}

	/** Reads a code of an enumeration. */
	<E extends Enum<E> & Coded> E coded(String key, Class<E> type) {
		return read(key, (code) -> Coded.parse(type, code));
	}

	<T> @Nullable T optional(String key, Function<String, T> reader) {
		return has(key) ? read(key, reader) : null;
	}

	/** Runs a domain constructor; what it refuses is reported at the field. */
	<T> T build(String key, Building<T> building) {
		try {
			return building.build();
		}
		catch (IllegalArgumentException ex) {
			throw new EntryRefused(line(key), field(key), String.valueOf(ex.getMessage()));
		}
	}

	boolean flag(String key) {
		String value = optionalText(key);
		if (value != null && !value.equals("true") && !value.equals("false")) {
			throw new EntryRefused(line(key), field(key), "'" + value + "' is neither true nor false");
		}
		return "true".equals(value);
	}

	/** The values of a sequence, or the one value; empty if the field is absent. */
	List<String> texts(String key) {
		this.asked.add(key);
		Node value = this.fields.get(key);
		if (value == null) {
			return List.of();
		}
		if (!(value instanceof SequenceNode sequence)) {
			return List.of(scalar(value, key));
		}
		return sequence.getValue().stream().map((item) -> scalar(item, key)).toList();
	}

	public DossierEntry child(String key) {
		this.asked.add(key);
		Node value = this.fields.get(key);
		if (!(value instanceof MappingNode mapping)) {
			throw new EntryRefused(line(key), field(key), (value != null) ? "must be a mapping {…}" : "is missing");
		}
		return new DossierEntry(field(key), mapping);
	}

	/** The mappings of a sequence; empty if the field is absent. */
	List<DossierEntry> children(String key) {
		this.asked.add(key);
		Node value = this.fields.get(key);
		if (value == null) {
			return List.of();
		}
		if (!(value instanceof SequenceNode sequence)) {
			throw new EntryRefused(lineOf(value), field(key), "must be a list of entries");
		}
		List<DossierEntry> entries = new ArrayList<>();
		for (Node item : sequence.getValue()) {
			String place = field(key) + "[" + entries.size() + "]";
			if (!(item instanceof MappingNode mapping)) {
				throw new EntryRefused(lineOf(item), place, "must be a mapping of fields");
			}
			entries.add(new DossierEntry(place, mapping));
		}
		return entries;
	}

	/** Refuses any field that was not read. */
	void finish() {
		for (String key : this.fields.keySet()) {
			if (!this.asked.contains(key)) {
				throw new EntryRefused(line(key), field(key),
						"unknown field; the fields are " + String.join(", ", this.asked));
			}
		}
	}

	public String field(String key) {
		return this.path.isEmpty() ? key : this.path + "." + key;
	}

	private static int lineOf(Node node) {
		return node.getStartMark().getLine() + 1;
	}

	/** Makes a value or refuses with an {@link IllegalArgumentException}. */
	interface Building<T> {

		T build();

	}

}
