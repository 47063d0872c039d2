package org.outlay.readings.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.Quantity;
import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.readings.headline.AmountScale;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.readings.ledger.Quantities;

import org.springframework.stereotype.Service;

/**
 * The changes of the record, by the moment Outlay recorded them, then by publication,
 * then as the texts have them.
 */
@Service
public class Changes {

	/** So many entries of the record are looked through for one answer at most. */
	private static final int MOST = 2000;

	private static final int AT_ONCE = 250;

	private final Bookmarks bookmarks = new Bookmarks();

	private final RecordLog recordLog;

	private final Ledger ledger;

	private final Quantities quantities;

	private final AmountScale scale;

	Changes(RecordLog recordLog, Ledger ledger, Quantities quantities, AmountScale scale) {
		this.recordLog = recordLog;
		this.ledger = ledger;
		this.quantities = quantities;
		this.scale = scale;
	}

	/** The last changes, the newest first. */
	public Page newest(ChangeFilter filter, @Nullable ChangeCursor after, int limit) {
		return read(filter, true, after, limit);
	}

	/** The first changes, the oldest first. */
	public Page oldest(ChangeFilter filter, @Nullable ChangeCursor after, int limit) {
		return read(filter, false, after, limit);
	}

	/**
	 * Up to so many changes after the first ones, however far they lie apart. A stretch
	 * that goes on where another one ended is read from there.
	 */
	public List<Change> stretch(ChangeFilter filter, boolean newestFirst, int offset, int limit) {
		List<Change> found = new ArrayList<>();
		ChangeCursor place = this.bookmarks.find(filter, newestFirst, offset);
		int skipped = (place != null) ? offset : 0;
		do {
			Page page = read(filter, newestFirst, place, offset - skipped + limit - found.size());
			found.addAll(page.changes);
			place = page.next;
		}
		while (place != null && found.size() < offset - skipped + limit);
		List<Change> stretch = found.stream().skip(offset - skipped).limit(limit).toList();
		for (int i = Math.max(0, stretch.size() - 2); i < stretch.size(); i++) {
			this.bookmarks.put(filter, newestFirst, offset + i + 1, stretch.get(i).position());
		}
		return stretch;
	}

	/** How many changes there are; every one is read for it. */
	public long count(ChangeFilter filter) {
		long count = 0;
		Page page = read(filter, false, null, MOST);
		while (page.next != null) {
			count += page.changes.size();
			page = read(filter, false, page.next, MOST);
		}
		return count + page.changes.size();
	}

	/** Reads on until the page is full and one more change is known to follow. */
	private Page read(ChangeFilter filter, boolean newestFirst, @Nullable ChangeCursor after, int limit) {
		List<Change> found = new ArrayList<>();
		ChangeCursor place = after;
		for (int seen = 0; seen < MOST; seen += AT_ONCE) {
			List<RecordLog.Event> entries = this.recordLog.read(filter, newestFirst, place, AT_ONCE);
			List<RecordLog.Event> wanted = entries.stream().filter(RecordLog.Event::wanted).toList();
			for (int from = 0; from < wanted.size() && found.size() <= limit; from += limit + 1) {
				found.addAll(changes(wanted.subList(from, Math.min(wanted.size(), from + limit + 1)), filter));
			}
			if (found.size() > limit) {
				return new Page(List.copyOf(found.subList(0, limit)), found.get(limit - 1).position());
			}
			if (entries.size() < AT_ONCE) {
				return new Page(found, null);
			}
			place = entries.get(entries.size() - 1).position();
		}
		return new Page(found, place);
	}

	private List<Change> changes(List<RecordLog.Event> entries, ChangeFilter filter) {
		Map<String, Figure> figures = figures(entries);
		Map<Quantity, List<Figure>> quantities = this.quantities.history(entries.stream()
			.filter((event) -> !event.end())
			.map((event) -> figure(figures, event).quantity())
			.distinct()
			.toList());
		return entries.stream()
			.flatMap((event) -> change(event, figures, quantities).stream())
			.filter(filter::passes)
			.toList();
	}

	/** Every version of the claims, and of those they take the place of. */
	private Map<String, Figure> figures(List<RecordLog.Event> entries) {
		Map<String, Figure> figures = new HashMap<>();
		add(figures, entries.stream().map(RecordLog.Event::claim).toList());
		Set<String> linked = new HashSet<>();
		figures.values().stream().map((figure) -> figure.content().links()).forEach((links) -> {
			linked.add(links.revises());
			linked.add(links.corrects());
		});
		linked.remove(null);
		add(figures, linked);
		return figures;
	}

	private void add(Map<String, Figure> figures, Collection<String> ids) {
		if (!ids.isEmpty()) {
			this.ledger.all(ClaimFilter.EVER.withIds(ids))
				.forEach((figure) -> figures.put(RecordLog.Event.key(figure.id(), figure.version()), figure));
		}
	}

	private static Figure figure(Map<String, Figure> figures, RecordLog.Event event) {
		return Objects.requireNonNull(figures.get(event.key()));
	}

	private Optional<Change> change(RecordLog.Event event, Map<String, Figure> figures,
			Map<Quantity, List<Figure>> quantities) {
		Figure figure = figure(figures, event);
		if (event.end()) {
			return Optional.of(new Change(event.id(), ChangeClass.OUR_CORRECTION, event.position(), figure, null,
					List.of(), false, "Outlay no longer takes this claim from the source."));
		}
		return effect(figure, figures, quantities).map((classification) -> new Change(event.id(), classification.kind(),
				event.position(), classification.before(), figure, classification.against(), classification.late(),
				classification.reason()));
	}

	private Optional<ChangeClassifier.Classification> effect(Figure figure, Map<String, Figure> figures,
			Map<Quantity, List<Figure>> quantities) {
		if (figure.version() > 1) {
			return Optional.of(ChangeClassifier.Classification.correction(
					figures.get(RecordLog.Event.key(figure.id(), figure.version() - 1)),
					"Outlay recorded this claim anew; the source says what it said before."));
		}
		String corrected = figure.content().links().corrects();
		if (corrected != null) {
			return Optional.of(ChangeClassifier.Classification.correction(standing(corrected, figure, figures),
					"It corrects our own reading of an earlier claim."));
		}
		String revised = figure.content().links().revises();
		List<Figure> history = quantities.getOrDefault(figure.quantity(), List.of());
		return new ChangeClassifier(figure, history, this.scale)
			.effect((revised != null) ? standing(revised, figure, figures) : null);
	}

	/**
	 * The version of a claim that stood when a figure was recorded, or one that had ended
	 * by then.
	 */
	private static @Nullable Figure standing(String id, Figure beside, Map<String, Figure> figures) {
		Figure last = null;
		for (int version = 1; figures.containsKey(RecordLog.Event.key(id, version)); version++) {
			Figure figure = Objects.requireNonNull(figures.get(RecordLog.Event.key(id, version)));
			if (!figure.recordedFrom().isAfter(beside.recordedFrom())) {
				last = figure;
			}
		}
		return last;
	}

	/**
	 * Some changes in order.
	 *
	 * @param changes as many as asked for, or fewer, even none, where few of very many
	 * are wanted
	 * @param next where to read on; absent at the end of the list
	 */
	public record Page(List<Change> changes, @Nullable ChangeCursor next) {

	}

	/**
	 * Remembers where pages of lists ended, so that the next one is read from there. The
	 * record changes before the start only.
	 */
	private static final class Bookmarks {

		private static final int MOST = 5000;

		private final Map<Place, ChangeCursor> places = new LinkedHashMap<>() {

			private static final long serialVersionUID = 1;

			@Override
			protected boolean removeEldestEntry(Map.Entry<Place, ChangeCursor> eldest) {
				return size() > MOST;
			}

		};

		/** The position after so many changes, if some page ended there. */
		synchronized @Nullable ChangeCursor find(ChangeFilter filter, boolean newestFirst, int offset) {
			return this.places.get(new Place(filter, newestFirst, offset));
		}

		synchronized void put(ChangeFilter filter, boolean newestFirst, int offset, ChangeCursor cursor) {
			this.places.put(new Place(filter, newestFirst, offset), cursor);
		}

		/** So many changes into a list. */
		private record Place(ChangeFilter filter, boolean newestFirst, int offset) {

		}

	}

}
