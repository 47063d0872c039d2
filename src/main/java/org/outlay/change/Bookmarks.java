package org.outlay.change;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Remembers where pages of lists ended, so that the next one is read from there. The
 * record changes before the start only.
 */
final class Bookmarks {

	private static final int MOST = 5000;

	private final Map<Place, Position> places = new LinkedHashMap<>() {

		private static final long serialVersionUID = 1;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Place, Position> eldest) {
			return size() > MOST;
		}

	};

	/** The position after so many changes, if some page ended there. */
	synchronized @Nullable Position find(ChangeFilter filter, boolean newestFirst, int offset) {
		return this.places.get(new Place(filter, newestFirst, offset));
	}

	synchronized void put(ChangeFilter filter, boolean newestFirst, int offset, Position position) {
		this.places.put(new Place(filter, newestFirst, offset), position);
	}

	/** So many changes into a list. */
	private record Place(ChangeFilter filter, boolean newestFirst, int offset) {

	}

}
