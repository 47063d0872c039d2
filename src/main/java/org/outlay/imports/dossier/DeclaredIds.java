package org.outlay.imports.dossier;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.imports.dossier.IdReference.Target;

/**
 * The ids one file gives and the fields that name something by id, kept until all files
 * are read.
 */
public final class DeclaredIds {

	private final List<IdReference> all = new ArrayList<>();

	private final List<Declaration> declarations = new ArrayList<>();

	public List<IdReference> all() {
		return List.copyOf(this.all);
	}

	/**
	 * Every id given in this collection, in the order of the file, also by entries that
	 * were refused.
	 */
	public List<Declaration> declarations(String collection) {
		return this.declarations.stream().filter((one) -> one.collection().equals(collection)).toList();
	}

	String declare(String collection, String id, DossierEntry entry) {
		this.declarations.add(new Declaration(collection, id, entry));
		return id;
	}

	String required(Target target, DossierEntry entry, String key) {
		return keep(target, entry.text(key), entry, key);
	}

	@Nullable String optional(Target target, DossierEntry entry, String key) {
		String id = entry.optionalText(key);
		return (id != null) ? keep(target, id, entry, key) : null;
	}

	List<String> list(Target target, DossierEntry entry, String key) {
		List<String> ids = entry.texts(key);
		ids.forEach((id) -> keep(target, id, entry, key));
		return ids;
	}

	private String keep(Target target, String id, DossierEntry entry, String key) {
		this.all.add(new IdReference(target, id, entry.line(key), entry.field(key)));
		return id;
	}

	/** An entry that gives an id. */
	public record Declaration(String collection, String id, DossierEntry entry) {
	}

}
