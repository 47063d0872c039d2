package org.outlay.doors.api.query;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.problem.BadQuery;
import org.outlay.doors.api.problem.EchoedText;
import org.outlay.doors.api.problem.ProblemKind;

import org.springframework.stereotype.Component;

/**
 * Reads the parameters of a request as the {@link Query} of its handler, or refuses it
 * with everything that is wrong.
 */
@Component
record QueryReader(Vocabularies vocabularies, Clock clock) {

	private static final String CURSOR = "cursor";

	/** No value is longer, in characters. */
	private static final int LONGEST = 200;

	/** Nor is a list of values. */
	private static final int LONGEST_LIST = 4000;

	/**
	 * The query of a shape; absent for a shape without one.
	 * @param mark of the list that is asked for, which a cursor must have
	 * @throws BadQuery if a parameter is unknown, repeated, missing, blank, not readable
	 * or does nothing without another
	 */
	@Nullable Object read(QueryShape shape, Map<String, String[]> parameters, CursorContext mark) {
		List<BadQuery.Fault> faults = new ArrayList<>();
		parameters.forEach((name, given) -> {
			if (!shape.names().contains(name)) {
				faults.add(unknown(name, given, shape.names()));
			}
		});
		Map<String, Object> values = new HashMap<>();
		for (QueryField field : shape.fields()) {
			String[] given = parameters.get(field.name());
			if (given != null) {
				read(field, given, values, faults);
			}
			else if (field.required()) {
				faults.add(new BadQuery.Fault(ProblemKind.MISSING_PARAMETER, field.name(), null,
						"this address needs it", field.format(this.vocabularies).allowed()));
			}
		}
		if (values.get(CURSOR) instanceof Cursor cursor) {
			faults.addAll(strange(cursor, mark));
		}
		if (!faults.isEmpty()) {
			throw new BadQuery(faults);
		}
		Object query = shape.query(values, (made) -> faults.addAll(made.faults(this.clock.instant())));
		if (!faults.isEmpty()) {
			throw new BadQuery(faults);
		}
		return query;
	}

	/** What is wrong with a cursor that another list gave. */
	private static List<BadQuery.Fault> strange(Cursor cursor, CursorContext mark) {
		if (cursor.mark().equals(mark)) {
			return List.of();
		}
		String reason = cursor.mark().edition().equals(mark.edition())
				? "it goes on with another list, other filters or another order"
				: "the data has changed since it was given, and rows have moved";
		return List.of(new BadQuery.Fault(ProblemKind.BAD_VALUE, CURSOR, cursor.text(),
				reason + "; leave it out to start again", List.of("the cursor of a 'next' link, unchanged")));
	}

	private void read(QueryField field, String[] given, Map<String, Object> values, List<BadQuery.Fault> faults) {
		ValueFormat format = field.format(this.vocabularies);
		if (given.length > 1) {
			faults.add(new BadQuery.Fault(ProblemKind.REPEATED_PARAMETER, field.name(), String.join(", ", given),
					"given " + given.length + " times; write it once", format.allowed()));
			return;
		}
		try {
			values.put(field.name(), format.reader().apply(checked(given[0], field)));
		}
		catch (IllegalArgumentException ex) {
			faults.add(new BadQuery.Fault(ProblemKind.BAD_VALUE, field.name(), given[0],
					String.valueOf(ex.getMessage()), format.allowed()));
		}
	}

	private static String checked(String value, QueryField field) {
		if (value.isBlank()) {
			throw new IllegalArgumentException(
					"the value is blank" + (field.required() ? "" : "; leave the parameter out instead"));
		}
		int longest = field.several() ? LONGEST_LIST : LONGEST;
		if (value.length() > longest) {
			throw new IllegalArgumentException(
					"the value has " + value.length() + " characters; " + longest + " are allowed");
		}
		if (value.chars().anyMatch(Character::isISOControl)) {
			throw new IllegalArgumentException("the value has a control character");
		}
		return value;
	}

	private static BadQuery.Fault unknown(String name, String[] given, List<String> names) {
		String reason = names.isEmpty() ? "this address takes no parameters"
				: "this address has no such parameter" + EchoedText.suggestion(name, names);
		return new BadQuery.Fault(ProblemKind.UNKNOWN_PARAMETER, name, String.join(", ", given), reason, names);
	}

}
