package org.outlay.imports.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.outlay.facts.claim.ClaimContent;
import org.outlay.facts.event.Event;
import org.outlay.facts.event.EventKind;
import org.outlay.facts.source.ReadingNotes.CitedOrigin;
import org.outlay.facts.source.ReadingNotes.PassedOver;
import org.outlay.facts.source.Source;
import org.outlay.facts.source.SourceKind;
import org.outlay.facts.source.Tier;
import org.outlay.facts.subject.SubjectType;
import org.outlay.facts.taxonomy.Taxonomy;
import org.outlay.imports.dossier.Dossier.Mention;
import org.outlay.imports.dossier.IdReference.Target;
import org.outlay.values.period.Period;
import org.outlay.values.period.PublicationWindow;

/**
 * Reads a file as a dossier. It collects the problems of all entries, so that an author
 * sees them at once.
 */
public final class DossierReader {

	private final String file;

	private final List<DossierProblem> problems = new ArrayList<>();

	private final DeclaredIds ids = new DeclaredIds();

	/** How many events have been read. */
	private int events;

	private DossierReader(String file) {
		this.file = file;
	}

	public static ReadDossier read(DossierFile file) {
		return new DossierReader(file.name()).readRoot(file);
	}

	private ReadDossier readRoot(DossierFile file) {
		try {
			DossierEntry root = file.root();
			Source source = source(root.child("source"));
			boolean editor = source.kind() == SourceKind.EDITOR;
			MentionReader mentions = new MentionReader(this.ids, source);
			TaxonomyReader taxonomies = new TaxonomyReader(this.ids, editor);
			ClaimReader claims = new ClaimReader(this.ids, source);
			List<CitedOrigin> citations = each(root, "cites", this::citation);
			List<PassedOver> passedOver = each(root, "passedOver", this::passedOver);
			List<Mention> subjects = Stream.of(SubjectType.values())
				.flatMap((type) -> each(root, type.collection(), (entry) -> mentions.read(type, entry)).stream())
				.toList();
			List<Taxonomy> classes = each(root, TaxonomyReader.TAXONOMIES, taxonomies::read);
			List<Event> events = each(root, "events", (entry) -> event(entry, source));
			List<ClaimContent> content = each(root, "claims", claims::read);
			root.finish();
			Dossier dossier = new Dossier(source, citations, passedOver, subjects, classes, events, content);
			return new ReadDossier(this.file, dossier, this.ids, this.problems);
		}
		catch (EntryRefused ex) {
			this.problems.add(ex.in(this.file));
			return new ReadDossier(this.file, null, this.ids, this.problems);
		}
	}

	private <T> List<T> each(DossierEntry root, String key, Function<DossierEntry, T> reader) {
		List<T> taken = new ArrayList<>();
		for (DossierEntry entry : root.children(key)) {
			try {
				taken.add(reader.apply(entry));
				entry.finish();
			}
			catch (EntryRefused ex) {
				this.problems.add(ex.in(this.file));
			}
		}
		return taken;
	}

	private Source source(DossierEntry entry) {
		DossierEntry published = entry.child("published");
		LocalDate earliest = published.read("earliest", DossierReader::date);
		LocalDate latest = published.read("latest", DossierReader::date);
		Source source = new Source(this.ids.declare("source", entry.read("id", Ids::check), entry),
				entry.read("prefix", Ids::check), entry.text("title"),
				this.ids.optional(Target.COMPANY, entry, "publisher"), entry.texts("authors"), entry.text("language"),
				entry.coded("kind", SourceKind.class), entry.coded("tier", Tier.class), entry.optionalText("link"),
				entry.text("licence"), entry.read("accessed", DossierReader::date),
				published.build("latest", () -> new PublicationWindow(earliest, latest)),
				this.ids.optional(Target.SOURCE, entry, "basedOn"), entry.optionalText("note"));
		published.finish();
		entry.finish();
		return source;
	}

	private CitedOrigin citation(DossierEntry entry) {
		return new CitedOrigin(entry.read("id", Ids::check), this.ids.optional(Target.COMPANY, entry, "publisher"),
				entry.read("line", Ids::line), entry.optionalText("note"));
	}

	private PassedOver passedOver(DossierEntry entry) {
		return new PassedOver(entry.read("line", Ids::line), entry.text("why"));
	}

	private Event event(DossierEntry entry, Source source) {
		String eventId = entry.read("id", (id) -> Ids.prefixed(id, String.valueOf(source.prefix())));
		return new Event(this.ids.declare("events", eventId, entry), source.id(), this.events++,
				entry.coded("kind", EventKind.class), entry.flag("planned"),
				this.ids.optional(Target.EVENT, entry, "same"), this.ids.optional(Target.EVENT, entry, "fulfils"),
				entry.text("title"), entry.read("date", (text) -> Period.parse(text).asInstant()),
				entry.optionalText("printed"), entry.optionalText("note"), LocatorReader.read(entry),
				this.ids.list(Target.SUBJECT, entry, "subjects"));
	}

	private static LocalDate date(String text) {
		try {
			return LocalDate.parse(text);
		}
		catch (DateTimeParseException ex) {
			throw new IllegalArgumentException("'" + text + "' is not a date; use YYYY-MM-DD", ex);
		}
	}

}
