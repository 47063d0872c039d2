package org.outlay.doors.web.component;

import java.util.List;

/**
 * A table of models, without the columns no source fills.
 *
 * @param label what the table is of
 */
public record ModelTable(String label, List<ModelRow> rows) {

	public boolean hasOpenness() {
		return this.rows.stream().anyMatch((row) -> !row.openness().isEmpty());
	}

	public boolean hasRoutes() {
		return this.rows.stream().anyMatch((row) -> row.route() != null);
	}

	public boolean isEmpty() {
		return this.rows.isEmpty();
	}

}
