package org.outlay.readings.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

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

	/** The most entries of the record read for one answer. */
	private static final int MOST = 2000;

	private static final int AT_ONCE = 250;

	private static final int MOST_BOOKMARKS = 5000;

	/**
	 * The ends of pages of lists, from which the next page is read. They stay valid: the
	 * record changes only before the start.
	 */
	private final Map<Bookmark, ChangeCursor> bookmarks = Collections.synchronizedMap(new LinkedHashMap<>() {

		private static final long serialVersionUID = 1;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Bookmark, ChangeCursor> eldest) {
			return size() > MOST_BOOKMARKS;
		}

	});

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

	public Page newest(ChangeFilter filter, @Nullable ChangeCursor after, int limit) {
		return read(filter, true, after, limit);
	}

	/**
	 * The changes from an offset on, however far apart they are. A stretch that continues
	 * another is read from where that one ended.
	 */
	public List<Change> stretch(ChangeFilter filter, boolean newestFirst, int offset, int limit) {
		List<Change> found = new ArrayList<>();
		ChangeCursor place = this.bookmarks.get(new Bookmark(filter, newestFirst, offset));
		int skipped = (place != null) ? offset : 0;
		do {
			Page page = read(filter, newestFirst, place, offset - skipped + limit - found.size());
			found.addAll(page.changes);
			place = page.next;
		}
		while (place != null && found.size() < offset - skipped + limit);
		List<Change> stretch = found.stream().skip(offset - skipped).limit(limit).toList();
		for (int i = Math.max(0, stretch.size() - 2); i < stretch.size(); i++) {
			this.bookmarks.put(new Bookmark(filter, newestFirst, offset + i + 1), stretch.get(i).position());
		}
		return stretch;
	}

	/** The number of changes; every one of them is read. */
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

	/** Every version of the claims and of those they revise or correct. */
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
			return correction(event, figure, null, "Outlay no longer takes this claim from the source.");
		}
		if (figure.version() > 1) {
			return correction(event, figures.get(RecordLog.Event.key(figure.id(), figure.version() - 1)), figure,
					"Outlay recorded this claim anew; the source has not changed.");
		}
		String corrected = figure.content().links().corrects();
		if (corrected != null) {
			return correction(event, known(corrected, figure, figures), figure,
					"It corrects our own reading of an earlier claim.");
		}
		String revised = figure.content().links().revises();
		return new ChangeClassifier(figure, quantities.getOrDefault(figure.quantity(), List.of()), this.scale)
			.effect((revised != null) ? known(revised, figure, figures) : null)
			.map((found) -> new Change(event.id(), found.kind(), event.position(), found.before(), figure,
					found.against(), found.late(), found.reason()));
	}

	private static Optional<Change> correction(RecordLog.Event event, @Nullable Figure before, @Nullable Figure after,
			String reason) {
		return Optional.of(new Change(event.id(), ChangeClass.OUR_CORRECTION, event.position(), before, after,
				List.of(), false, reason));
	}

	/** The last version of a claim recorded by the time another figure was. */
	private static @Nullable Figure known(String id, Figure beside, Map<String, Figure> figures) {
		return IntStream.iterate(1, (version) -> version + 1)
			.mapToObj((version) -> figures.get(RecordLog.Event.key(id, version)))
			.takeWhile(Objects::nonNull)
			.filter((figure) -> !figure.recordedFrom().isAfter(beside.recordedFrom()))
			.reduce((first, second) -> second)
			.orElse(null);
	}

	/**
	 * Some changes in order.
	 *
	 * @param changes up to the number asked for; fewer, even none, if few of very many
	 * changes pass
	 * @param next where to read on; null at the end of the list
	 */
	public record Page(List<Change> changes, @Nullable ChangeCursor next) {
	}

	/** A number of changes into a list. */
	private record Bookmark(ChangeFilter filter, boolean newestFirst, int offset) {
	}

}
