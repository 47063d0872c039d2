package org.outlay.doors.api.list;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.outlay.doors.api.query.Cursor;
import org.outlay.doors.api.query.FieldSelection;
import org.outlay.doors.api.query.FileSuffix;
import org.outlay.doors.api.query.PageOf;
import org.outlay.doors.api.query.PointsOfView;
import org.outlay.doors.api.query.Rows;
import org.outlay.publishing.dataset.Provenance;
import org.outlay.publishing.dataset.PublishedTable;
import org.outlay.publishing.dataset.PublishedTables;
import org.outlay.publishing.tabular.TableFormat;
import org.outlay.publishing.tabular.TableNotes;
import org.outlay.readings.view.PointOfView;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Makes files of lists. With {@code limit} or {@code cursor} a file is one page; without
 * them it is the whole list, read in portions while it is written.
 */
@Component
public record ListFiles(PublishedTables tables, Provenance provenance, PointsOfView pointsOfView, JsonMapper json) {

	private static final String LIMIT = "limit";

	private static final String CURSOR = "cursor";

	/** Whether a request for a file asks for the whole list. */
	static boolean isWhole(HttpServletRequest request) {
		return request.getParameter(LIMIT) == null && request.getParameter(CURSOR) == null;
	}

	/** The rows of the list as JSON, one per line. */
	<R> ListFile lines(PageOf<R> page, HttpServletRequest request) {
		String path = request.getRequestURI();
		String name = "outlay-" + path.substring(path.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9-]", "-");
		Stream<R> rows = isWhole(request) ? page.rows().shaped() : page.data().stream();
		FieldSelection fields = page.fields();
		return new ListFile(name, (format, out) -> {
			for (var each = rows.iterator(); each.hasNext();) {
				JsonNode row = this.json.valueToTree(each.next());
				out.write(this.json.writeValueAsBytes((fields != null) ? fields.of(row) : row));
				out.write('\n');
			}
		});
	}

	/** The rows as a published table. */
	ListFile table(PageOf<?> page, String table, HttpServletRequest request) {
		PointOfView view = this.pointsOfView.of(request);
		PublishedTable<?, ?> published = this.tables.find(table, view).orElseThrow();
		return table(page.rows(), page.limit(), published, view, request);
	}

	@SuppressWarnings("unchecked") // a list names the table over the same facts
	private <T> ListFile table(Rows<T, ?> rows, int limit, PublishedTable<?, ?> published, PointOfView view,
			HttpServletRequest request) {
		String cursor = request.getParameter(CURSOR);
		Stream<T> things = isWhole(request) ? rows.all()
				: rows.stretch().read((cursor != null) ? Cursor.parse(cursor).offset() : 0, limit).stream();
		TableNotes notes = notes(published.table(view).title(), view, request);
		return new ListFile("outlay-" + published.table(view).name(),
				(format, out) -> format.write(((PublishedTable<T, ?>) published).sheet(things, view, notes), out));
	}

	/** The notes of a table that this request asked for. */
	public TableNotes notes(String title, PointOfView view, HttpServletRequest request) {
		Map<String, String> filters = new LinkedHashMap<>();
		request.getParameterMap().forEach((name, values) -> {
			if (!PointOfView.PARAMETERS.contains(name)) {
				filters.put(name, String.join(",", values));
			}
		});
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(request.getRequestURI())
			.path(FileSuffix.of(request));
		request.getParameterMap().forEach((name, values) -> address.queryParam(name, (Object[]) values));
		return this.provenance.of(title, view, filters, address.encode(StandardCharsets.UTF_8).build().toUriString());
	}

	/**
	 * A list or table that is ready to be written in a format other than JSON.
	 *
	 * @param name the name of the file, without its suffix
	 */
	public record ListFile(String name, Content content) {

		/** Writes the content of a file. */
		@FunctionalInterface
		public interface Content {

			/** Writes everything and leaves the stream open. */
			void write(TableFormat format, OutputStream out) throws IOException;

		}

	}

}
