package org.outlay.publishing.citation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Entries in the format of Research Information Systems, one tag per line. */
final class Ris {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);

	private final StringBuilder lines = new StringBuilder();

	private Ris() {
	}

	static String of(Publication publication) {
		Ris ris = new Ris();
		ris.tag("TY", switch (publication.kind()) {
			case ARTICLE -> "NEWS";
			case FILING -> "RPRT";
			case DATASET -> "DATA";
			case EDITOR -> "GEN";
		});
		ris.tag("ID", publication.key());
		publication.authors().forEach((author) -> ris.tag("AU", author));
		ris.tag("TI", publication.title());
		ris.tag("PY", publication.year());
		if (publication.published() != null && publication.published().isExact()) {
			ris.day("DA", publication.published().latest());
		}
		ris.tag("PB", publication.publisher());
		ris.tag("UR", publication.link());
		ris.day("Y2", publication.accessed());
		ris.tag("LA", publication.language());
		ris.tag("N1", publication.note());
		ris.tag("ER", "");
		return ris.lines.toString();
	}

	private void day(String name, @Nullable LocalDate day) {
		tag(name, (day != null) ? DAY.format(day) : null);
	}

	private void tag(String name, @Nullable String value) {
		if (value != null) {
			this.lines.append(name).append("  - ").append(value.replaceAll("\\s+", " ")).append("\r\n");
		}
	}

}
