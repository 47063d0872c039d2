package org.outlay.readings.change;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Remembers where pages of lists ended, so that the next one is read from there. The
 * record changes before the start only.
 */
final class PageBookmarks {

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
