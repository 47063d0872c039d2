package org.outlay.web;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.period.AsOf;
import org.outlay.testimony.Testimony;

/**
 * A source in the list of those read, with what it is worth.
 *
 * @param testimony absent where there are too many sources to read each
 * @param asOf as of when it is looked at
 */
record SourceLine(SourceRow row, @Nullable Testimony testimony, AsOf asOf) {

	/** {@code "Reuters · Article, original"}. */
	public String nature() {
		return Stream.of(this.row.source().publisher(), this.row.kind())
			.flatMap(Stream::ofNullable)
			.reduce((publisher, kind) -> publisher + " · " + kind)
			.orElse("");
	}

	public boolean isPublic() {
		return this.asOf.isPublic(this.row.source().published());
	}

	/** Whether its claims are held against others. */
	public boolean isRead() {
		return this.testimony != null && !this.testimony.claims().isEmpty();
	}

	public String about() {
		return (this.testimony != null) ? SourceTally.about(this.testimony) : "";
	}

	public String headlines() {
		return (this.testimony != null) ? Phrases.number(this.testimony.shown().size()) : "";
	}

	/** {@code "73 own, 26 retold"}. */
	public String shares() {
		if (this.testimony == null) {
			return "";
		}
		int retold = this.testimony.retold().size();
		int own = this.testimony.claims().size() - retold;
		return String.join(", ", Stream
			.of((own > 0) ? Phrases.number(own) + " own" : "", (retold > 0) ? Phrases.number(retold) + " retold" : "")
			.filter((share) -> !share.isEmpty())
			.toList());
	}

	/** {@code "9 shared: 1 conflict, 2 revisions and 6 repeats"}. */
	public String beside() {
		if (this.testimony == null) {
			return "";
		}
		List<?> shared = this.testimony.shared();
		return shared.isEmpty() ? "none shared"
				: Phrases.number(shared.size()) + " shared: " + SourceTally.beside(this.testimony);
	}

}
