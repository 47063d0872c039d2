package org.outlay.doors.api.shape;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.readings.ledger.SubjectRef;

/** The subjects and sources that the rows of one answer refer to, looked up at once. */
public record NamedRefs(Map<String, SubjectRef> subjects, Map<String, SourceRef> sources) {

	/** Looks up ids, of which some may be null. */
	public static NamedRefs of(Lookups lookups, Stream<@Nullable String> subjects, Stream<@Nullable String> sources) {
		return new NamedRefs(lookups.subjects(present(subjects)), lookups.sources(present(sources)));
	}

	/** The subject with an id; null if the id is null. */
	@Nullable public Ref subject(@Nullable String id) {
		SubjectRef found = (id != null) ? this.subjects.get(id) : null;
		return (found != null) ? Ref.of(found) : null;
	}

	/** The subject with an id that a foreign key guarantees. */
	public Ref knownSubject(String id) {
		return Ref.of(Objects.requireNonNull(this.subjects.get(id), id));
	}

	public List<Ref> subjects(Collection<String> ids) {
		return ids.stream().map(this.subjects::get).filter(Objects::nonNull).map(Ref::of).toList();
	}

	/** The source with an id; null if the id is null. */
	@Nullable public Ref source(@Nullable String id) {
		SourceRef found = (id != null) ? this.sources.get(id) : null;
		return (found != null) ? Ref.of(found) : null;
	}

	/** The source with an id that a foreign key guarantees. */
	public SourceRef known(String id) {
		return Objects.requireNonNull(this.sources.get(id), id);
	}

	private static Collection<String> present(Stream<@Nullable String> ids) {
		return ids.filter(Objects::nonNull).map(Function.<String>identity()).collect(Collectors.toSet());
	}

}
