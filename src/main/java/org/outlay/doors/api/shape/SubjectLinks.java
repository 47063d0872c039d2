package org.outlay.doors.api.shape;

import io.swagger.v3.oas.annotations.media.Schema;

import org.outlay.doors.api.problem.ApiAddresses;

/** Where to read on about a company, model, product or person. */
@Schema(name = "SubjectLinks")
public record SubjectLinks(
		@Schema(description = "The claims about it.", example = "/api/v1/claims?subject=bytedance") String claims,
		@Schema(description = "The events it has a part in.",
				example = "/api/v1/events?subject=bytedance") String events) {

	public static SubjectLinks of(String id) {
		return new SubjectLinks(ApiAddresses.API + "/claims?subject=" + id, ApiAddresses.API + "/events?subject=" + id);
	}

}
