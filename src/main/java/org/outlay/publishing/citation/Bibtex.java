package org.outlay.publishing.citation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.outlay.values.period.PublicationWindow;

/**
 * Entries of BibTeX in UTF-8, with fields of biblatex as well: a {@code date} may be a
 * range.
 */
final class Bibtex {

	private Bibtex() {
	}

	static String of(Publication publication) {
		Map<String, @Nullable String> fields = new LinkedHashMap<>();
		PublicationWindow published = publication.published();
		fields.put("author",
				publication.authors()
					.stream()
					.map((author) -> "{" + escaped(author) + "}")
					.collect(Collectors.joining(" and ")));
		fields.put("title", "{" + escaped(publication.title()) + "}");
		fields.put("year", publication.year());
		if (published != null) {
			fields.put("date", published.isExact() ? published.latest().toString()
					: published.earliest() + "/" + published.latest());
		}
		fields.put("publisher", (publication.publisher() != null) ? escaped(publication.publisher()) : null);
		fields.put("url", (publication.link() != null) ? address(publication.link()) : null);
		fields.put("urldate", (publication.accessed() != null) ? publication.accessed().toString() : null);
		fields.put("langid", publication.language());
		fields.put("note", escaped(publication.note()));
		StringBuilder entry = new StringBuilder("@misc{").append(publication.key());
		fields.forEach((name, value) -> {
			if (value != null && !value.isEmpty()) {
				entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
			}
		});
		return entry.append("\n}\n").toString();
	}

	/** Text without commands of TeX. */
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

	/** An address; only characters that would end the field are encoded. */
	private static String address(String address) {
		return address.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C").replaceAll("\\s", "%20");
	}

}
