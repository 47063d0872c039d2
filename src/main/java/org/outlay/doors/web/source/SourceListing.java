package org.outlay.doors.web.source;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.component.SourceRow;
import org.outlay.readings.sourceview.SourceAssessment;
import org.outlay.values.english.English;
import org.outlay.values.period.AsOf;

/**
 * A source in the list of those read, with what it is worth.
 *
 * @param assessment absent where there are too many sources to read each
 * @param asOf as of when it is looked at
 */
record SourceListing(SourceRow row, @Nullable SourceAssessment assessment, AsOf asOf) {

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
		return this.assessment != null && !this.assessment.claims().isEmpty();
	}

	public String about() {
		return (this.assessment != null) ? SourceTally.about(this.assessment) : "";
	}

	public String headlines() {
		return (this.assessment != null) ? English.number(this.assessment.shown().size()) : "";
	}

	/** {@code "73 own, 26 retold"}. */
	public String shares() {
		if (this.assessment == null) {
			return "";
		}
		int retold = this.assessment.retold().size();
		int own = this.assessment.claims().size() - retold;
		return String.join(", ", Stream
			.of((own > 0) ? English.number(own) + " own" : "", (retold > 0) ? English.number(retold) + " retold" : "")
			.filter((share) -> !share.isEmpty())
			.toList());
	}

	/** {@code "9 shared: 1 conflict, 2 revisions and 6 repeats"}. */
	public String beside() {
		if (this.assessment == null) {
			return "";
		}
		List<?> shared = this.assessment.shared();
		return shared.isEmpty() ? "none shared"
				: English.number(shared.size()) + " shared: " + SourceTally.beside(this.assessment);
	}

}
