package org.outlay.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.ledger.References;
import org.outlay.ledger.SourceRef;
import org.outlay.ledger.SubjectRef;

/** The subjects and sources that the rows of one answer point to, looked up at once. */
record Names(Map<String, SubjectRef> subjects, Map<String, SourceRef> sources) {

	/** Looks up ids, of which some may be absent. */
	static Names of(References references, Stream<@Nullable String> subjects, Stream<@Nullable String> sources) {
		return new Names(references.subjects(present(subjects)), references.sources(present(sources)));
	}

	/** What an id stands for; absent for an absent one. */
	@Nullable Ref subject(@Nullable String id) {
		SubjectRef found = (id != null) ? this.subjects.get(id) : null;
		return (found != null) ? Ref.of(found) : null;
	}

	/** The subject with an id that a foreign key vouches for. */
	Ref knownSubject(String id) {
		return Ref.of(Objects.requireNonNull(this.subjects.get(id), id));
	}

	List<Ref> subjects(Collection<String> ids) {
		return ids.stream().map(this.subjects::get).filter(Objects::nonNull).map(Ref::of).toList();
	}

	/** What the id of a source stands for; absent for an absent one. */
	@Nullable Ref source(@Nullable String id) {
		SourceRef found = (id != null) ? this.sources.get(id) : null;
		return (found != null) ? Ref.of(found) : null;
	}

	/** The source with an id that a foreign key vouches for. */
	SourceRef known(String id) {
		return Objects.requireNonNull(this.sources.get(id), id);
	}

	private static Collection<String> present(Stream<@Nullable String> ids) {
		return ids.filter(Objects::nonNull).map(Function.<String>identity()).collect(Collectors.toSet());
	}

}
