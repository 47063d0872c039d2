package org.outlay.facts.claim;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;

/** The observation status of a number: the SDMX code list CL_OBS_STATUS, version 2.2. */
public enum Status {

	A("normal"), B("break in the series"), D("definition differs"), E("estimated"), F("forecast"), G("experimental"),
	H("missing: holiday"), I("imputed"), J("derogation"), K("included elsewhere"), L("missing: not collected"),
	M("missing: cannot exist"), N("not significant"), O("missing"), P("provisional"), Q("suppressed"), S("strike"),
	U("low reliability"), V("unvalidated");

	private final String words;

	Status(String words) {
		this.words = words;
	}

	public String words() {
		return this.words;
	}

	/** A set of them as one column: codes in alphabetical order, joined by commas. */
	public static class Codes implements AttributeConverter<Set<Status>, String> {

		@Override
		public String convertToDatabaseColumn(Set<Status> statuses) {
			return new TreeSet<>(statuses).stream().map(Status::name).collect(Collectors.joining(","));
		}

		@Override
		public Set<Status> convertToEntityAttribute(String codes) {
			return Arrays.stream(codes.split(",", -1)).map(Status::valueOf).collect(Collectors.toSet());
		}

	}

}
