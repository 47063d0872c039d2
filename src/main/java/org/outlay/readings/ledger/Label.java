package org.outlay.readings.ledger;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An entry of the dictionary as figures point to it. */
public record Label(String code, String label) {

	/** {@code "Image, Overseas"}; empty for no labels. */
	public static String list(List<Label> labels) {
		return labels.stream().map(Label::label).collect(Collectors.joining(", "));
	}

	/** {@code "AI capital expenditure, Overseas"}. */
	public static String list(Label first, List<Label> others) {
		return list(Stream.concat(Stream.of(first), others.stream()).toList());
	}

}
