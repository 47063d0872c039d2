package org.outlay.doors.api.shape;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

import org.outlay.facts.subject.Subject;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.values.code.Coded;

/** A reference to something that has an entry of its own. */
public record Ref(@Schema(description = "Its id.", example = "bytedance") String id,
		@Schema(description = "The type of entry.", example = "company") EntryType type,
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

	/** The lists with more about a company, model, product or person. */
	public record SubjectLinks(
			@Schema(description = "The claims about it.", example = "/api/v1/claims?subject=bytedance") String claims,
			@Schema(description = "The events it is part of.",
					example = "/api/v1/events?subject=bytedance") String events) {

		public static SubjectLinks of(String id) {
			return new SubjectLinks(ApiAddresses.API + "/claims?subject=" + id,
					ApiAddresses.API + "/events?subject=" + id);
		}

	}

	/** The types of entries that have an address of their own in the API. */
	public enum EntryType implements Coded {

		COMPANY, MODEL, PRODUCT, PERSON, SOURCE, CLAIM;

		/** The path of an entry in the API. */
		public String href(String id) {
			return ApiAddresses.API + page(id);
		}

		/** The path of its page for readers. */
		public String page(String id) {
			return "/" + ((this == COMPANY) ? "companies" : (this == PERSON) ? "people" : code() + "s") + "/" + id;
		}

	}

}
