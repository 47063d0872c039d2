package org.outlay.ingest;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.ingest.Reference.Target;

/**
 * The ids one file gives and the fields that name something by id, kept until all files
 * are read.
 */
final class References {

	private final List<Reference> all = new ArrayList<>();

	private final List<Declaration> declarations = new ArrayList<>();

	List<Reference> all() {
		return List.copyOf(this.all);
	}

	/**
	 * Every id given in this collection, in the order of the file, also by entries that
	 * were refused.
	 */
	List<Declaration> declarations(String collection) {
		return this.declarations.stream().filter((one) -> one.collection().equals(collection)).toList();
	}

	String declare(String collection, String id, Entry entry) {
		this.declarations.add(new Declaration(collection, id, entry));
		return id;
	}

	String required(Target target, Entry entry, String key) {
		return keep(target, entry.text(key), entry, key);
	}

	@Nullable String optional(Target target, Entry entry, String key) {
		String id = entry.optionalText(key);
		return (id != null) ? keep(target, id, entry, key) : null;
	}

	List<String> list(Target target, Entry entry, String key) {
		List<String> ids = entry.texts(key);
		ids.forEach((id) -> keep(target, id, entry, key));
		return ids;
	}

	private String keep(Target target, String id, Entry entry, String key) {
		this.all.add(new Reference(target, id, entry.line(key), entry.field(key)));
		return id;
	}

	/** An entry that gives an id. */
	record Declaration(String collection, String id, Entry entry) {

	}

}
