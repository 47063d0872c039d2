package org.outlay.doors.api.shape;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.Asserter;
import org.outlay.facts.claim.AsserterKind;
import org.outlay.readings.ledger.SubjectRef;

/** Who says it inside a source. */
@Schema(name = "Asserter")
record AsserterJson(@Schema(description = "How strong a voice.", example = "unnamed_people") AsserterKind kind,
		@Schema(description = "As the source describes them.", example = "people familiar with the matter") String name,
		@Schema(description = "The company or person, where it is one of the entries.") @Nullable Ref subject) {

	static AsserterJson of(Asserter asserter, @Nullable SubjectRef subject) {
		return new AsserterJson(asserter.kind(), asserter.name(), (subject != null) ? Ref.of(subject) : null);
	}

}
