package org.outlay.publishing.citation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.outlay.values.period.PublicationWindow;

/** Citations in the format of Research Information Systems, one tag a line. */
final class Ris {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);

	private final StringBuilder lines = new StringBuilder();

	private Ris() {
	}

	static String of(Citation citation) {
		Ris ris = new Ris();
		LocalDate recorded = LocalDate.ofInstant(citation.recorded(), ZoneOffset.UTC);
		ris.tag("TY", "DATA");
		ris.tag("ID", citation.key());
		ris.tag("AU", citation.publisher());
		ris.tag("TI", citation.title());
		ris.tag("PY", String.valueOf(recorded.getYear()));
		ris.tag("DA", DAY.format(recorded));
		ris.tag("PB", citation.publisher());
		ris.tag("UR", citation.permalink());
		ris.tag("Y2", DAY.format(citation.seen()));
		ris.tag("N1", citation.sentence());
		ris.tag("ER", "");
		Publication source = citation.source();
		if (source != null) {
			ris.source(source);
		}
		return ris.lines.toString();
	}

	private void source(Publication source) {
		tag("TY", switch (source.kind()) {
			case ARTICLE -> "NEWS";
			case FILING -> "RPRT";
			case DATASET -> "DATA";
			case EDITOR -> "GEN";
		});
		tag("ID", source.key());
		source.authors().forEach((author) -> tag("AU", author));
		tag("TI", source.title());
		PublicationWindow published = source.published();
		if (published != null && published.earliest().getYear() == published.latest().getYear()) {
			tag("PY", String.valueOf(published.latest().getYear()));
		}
		if (published != null && published.isExact()) {
			tag("DA", DAY.format(published.latest()));
		}
		tag("PB", source.publisher());
		tag("UR", source.link());
		tag("LA", source.language());
		tag("N1", source.when());
		tag("ER", "");
	}

	private void tag(String name, @Nullable String value) {
		if (value != null) {
			this.lines.append(name).append("  - ").append(value.replaceAll("\\s+", " ")).append("\r\n");
		}
	}

}
