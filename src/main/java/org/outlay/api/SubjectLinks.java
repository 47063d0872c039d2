package org.outlay.api;

import io.swagger.v3.oas.annotations.media.Schema;

/** Where to read on about a company, model, product or person. */
@Schema(name = "SubjectLinks")
record SubjectLinks(
		@Schema(description = "The claims about it.", example = "/api/v1/claims?subject=bytedance") String claims,
		@Schema(description = "The events it has a part in.",
				example = "/api/v1/events?subject=bytedance") String events) {

	static SubjectLinks of(String id) {
		return new SubjectLinks(Addresses.API + "/claims?subject=" + id, Addresses.API + "/events?subject=" + id);
	}

}
