package org.outlay.ingest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.outlay.aimodel.Taxonomy;
import org.outlay.claim.Stated;
import org.outlay.code.Coded;
import org.outlay.event.EventKind;
import org.outlay.ingest.Dossier.Happening;
import org.outlay.ingest.Dossier.Mention;
import org.outlay.ingest.Dossier.Publication;
import org.outlay.ingest.Reference.Target;
import org.outlay.period.Period;
import org.outlay.period.PublicationWindow;
import org.outlay.source.Citation;
import org.outlay.source.PassedOver;
import org.outlay.source.SourceKind;
import org.outlay.source.Tier;
import org.outlay.subject.SubjectType;

/**
 * Reads one file as a dossier. What single entries have wrong is collected, so that a
 * writer sees every problem at once.
 */
final class DossierReader {

	private final String file;

	private final List<Problem> problems = new ArrayList<>();

	private final References references = new References();

	private DossierReader(String file) {
		this.file = file;
	}

	static ReadDossier read(DossierFile file) {
		return new DossierReader(file.name()).readRoot(file);
	}

	private ReadDossier readRoot(DossierFile file) {
		try {
			Entry root = file.root();
			Publication source = publication(root.child("source"));
			boolean editor = source.kind() == SourceKind.EDITOR;
			MentionReader mentions = new MentionReader(this.references, editor);
			TaxonomyReader taxonomies = new TaxonomyReader(this.references, editor);
			ClaimReader claims = new ClaimReader(this.references, source);
			List<Citation> citations = each(root, "cites", this::citation);
			List<PassedOver> passedOver = each(root, "passedOver", this::passedOver);
			List<Mention> subjects = Stream.of(SubjectType.values())
				.flatMap((type) -> each(root, type.collection(), (entry) -> mentions.read(type, entry)).stream())
				.toList();
			List<Taxonomy> told = each(root, TaxonomyReader.TAXONOMIES, taxonomies::read);
			List<Happening> events = each(root, "events", (entry) -> event(entry, source));
			List<Stated> stated = each(root, "claims", claims::read);
			root.finish();
			Dossier dossier = new Dossier(source, citations, passedOver, subjects, told, events, stated);
			return new ReadDossier(this.file, dossier, this.references, this.problems);
		}
		catch (Refused ex) {
			this.problems.add(ex.in(this.file));
			return new ReadDossier(this.file, null, this.references, this.problems);
		}
	}

	private <T> List<T> each(Entry root, String key, Function<Entry, T> reader) {
		List<T> taken = new ArrayList<>();
		for (Entry entry : root.children(key)) {
			try {
				taken.add(reader.apply(entry));
				entry.finish();
			}
			catch (Refused ex) {
				this.problems.add(ex.in(this.file));
			}
		}
		return taken;
	}

	private Publication publication(Entry entry) {
		Entry published = entry.child("published");
		LocalDate earliest = published.read("earliest", DossierReader::date);
		LocalDate latest = published.read("latest", DossierReader::date);
		Publication source = new Publication(this.references.declare("source", entry.read("id", Ids::check), entry),
				entry.read("prefix", Ids::check), entry.text("title"),
				this.references.optional(Target.COMPANY, entry, "publisher"), entry.texts("authors"),
				entry.text("language"), entry.read("kind", (code) -> Coded.parse(SourceKind.class, code)),
				entry.read("tier", (code) -> Coded.parse(Tier.class, code)), entry.optionalText("link"),
				entry.text("licence"), entry.read("accessed", DossierReader::date),
				published.build("latest", () -> new PublicationWindow(earliest, latest)),
				this.references.optional(Target.SOURCE, entry, "basedOn"), entry.optionalText("note"));
		published.finish();
		entry.finish();
		return source;
	}

	private Citation citation(Entry entry) {
		return new Citation(entry.read("id", Ids::check), this.references.optional(Target.COMPANY, entry, "publisher"),
				entry.read("line", Ids::line), entry.optionalText("note"));
	}

	private PassedOver passedOver(Entry entry) {
		return new PassedOver(entry.read("line", Ids::line), entry.text("why"));
	}

	private Happening event(Entry entry, Publication source) {
		String eventId = entry.read("id", (id) -> Ids.prefixed(id, source.prefix()));
		return new Happening(this.references.declare("events", eventId, entry),
				entry.read("kind", (code) -> Coded.parse(EventKind.class, code)), entry.flag("planned"),
				entry.text("title"), entry.read("date", (text) -> Period.parse(text).asInstant()),
				entry.optionalText("printed"), this.references.list(Target.SUBJECT, entry, "subjects"),
				entry.optionalText("note"), Locators.read(entry));
	}

	private static LocalDate date(String text) {
		try {
			return LocalDate.parse(text);
		}
		catch (DateTimeParseException ex) {
			throw new IllegalArgumentException("'" + text + "' is no date: write 2026-02-15", ex);
		}
	}

}
