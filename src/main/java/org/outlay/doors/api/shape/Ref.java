package org.outlay.doors.api.shape;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

import org.outlay.facts.subject.Subject;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.values.code.Coded;

/** Something that has an entry of its own, as others point to it. */
@Schema(name = "Ref")
public record Ref(@Schema(description = "Its id.", example = "bytedance") String id,
		@Schema(description = "What it is.", example = "company") EntryType type,
		@Schema(description = "Its name or title.", example = "ByteDance") String name,
		@Schema(description = "The path of its entry.", example = "/api/v1/companies/bytedance") String href) {

	public static Ref of(SubjectRef subject) {
		return of(Coded.parse(EntryType.class, subject.type().code()), subject.id(), subject.name());
	}

	public static Ref of(Subject subject) {
		return of(Coded.parse(EntryType.class, subject.type().code()), subject.id(), subject.name());
	}

	public static List<Ref> byName(Collection<? extends Subject> subjects) {
		return subjects.stream()
			.sorted(Comparator.comparing(Subject::name).thenComparing(Subject::id))
			.map(Ref::of)
			.toList();
	}

	public static Ref of(SourceRef source) {
		return of(EntryType.SOURCE, source.id(), source.title());
	}

	private static Ref of(EntryType type, String id, String name) {
		return new Ref(id, type, name, type.href(id));
	}

}
