package org.outlay.publishing.citation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.outlay.values.period.PublicationWindow;

/**
 * Citations as BibTeX in UTF-8, with the fields of biblatex beside those of BibTeX: a
 * {@code date} may be a span.
 */
final class Bibtex {

	private Bibtex() {
	}

	static String of(Citation citation) {
		Map<String, @Nullable String> fields = new LinkedHashMap<>();
		LocalDate recorded = LocalDate.ofInstant(citation.recorded(), ZoneOffset.UTC);
		fields.put("author", "{" + escaped(citation.publisher()) + "}");
		fields.put("title", "{" + escaped(citation.title()) + "}");
		fields.put("year", String.valueOf(recorded.getYear()));
		fields.put("date", recorded.toString());
		fields.put("publisher", escaped(citation.publisher()));
		fields.put("url", address(citation.permalink()));
		fields.put("urldate", citation.seen().toString());
		fields.put("note", escaped(citation.sentence()));
		Publication source = citation.source();
		return entry(citation.key(), fields) + ((source != null) ? "\n" + of(source) : "");
	}

	private static String of(Publication source) {
		Map<String, @Nullable String> fields = new LinkedHashMap<>();
		PublicationWindow published = source.published();
		fields.put("author",
				source.authors()
					.stream()
					.map((author) -> "{" + escaped(author) + "}")
					.collect(Collectors.joining(" and ")));
		fields.put("title", "{" + escaped(source.title()) + "}");
		fields.put("publisher", (source.publisher() != null) ? escaped(source.publisher()) : null);
		if (published != null) {
			boolean sameYear = published.earliest().getYear() == published.latest().getYear();
			fields.put("year", sameYear ? String.valueOf(published.latest().getYear()) : null);
			fields.put("date", published.isExact() ? published.latest().toString()
					: published.earliest() + "/" + published.latest());
		}
		fields.put("note", source.when());
		fields.put("url", (source.link() != null) ? address(source.link()) : null);
		fields.put("langid", source.language());
		return entry(source.key(), fields);
	}

	private static String entry(String key, Map<String, @Nullable String> fields) {
		StringBuilder entry = new StringBuilder("@misc{").append(key);
		fields.forEach((name, value) -> {
			if (value != null && !value.isEmpty()) {
				entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
			}
		});
		return entry.append("\n}\n").toString();
	}

	/** Text in which no character is a command of TeX. */
	private static String escaped(String text) {
		StringBuilder escaped = new StringBuilder();
		text.replaceAll("\\s+", " ").codePoints().forEach((point) -> escaped.append(switch (point) {
			case '\\' -> "\\textbackslash{}";
			case '~' -> "\\textasciitilde{}";
			case '^' -> "\\textasciicircum{}";
			case '{', '}', '$', '&', '#', '%', '_' -> "\\" + (char) point;
			default -> Character.toString(point);
		}));
		return escaped.toString();
	}

	/** Addresses are taken as they are; only what would end the field is encoded. */
	private static String address(String address) {
		return address.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C").replaceAll("\\s", "%20");
	}

}
