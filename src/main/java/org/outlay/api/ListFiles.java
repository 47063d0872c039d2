package org.outlay.api;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.outlay.dataset.Catalogue;
import org.outlay.dataset.Provenance;
import org.outlay.dataset.Published;
import org.outlay.lens.Lens;
import org.outlay.tabular.Format;
import org.outlay.tabular.Notes;
import org.outlay.tabular.Sheet;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Makes files of lists. With {@code limit} or {@code cursor} a file is one page; without,
 * it is the whole list, read in portions while it is written.
 */
@Component
class ListFiles {

	private static final String LIMIT = "limit";

	private static final String CURSOR = "cursor";

	private final Catalogue catalogue;

	private final Provenance provenance;

	private final Viewpoints viewpoints;

	private final JsonMapper json;

	ListFiles(Catalogue catalogue, Provenance provenance, Viewpoints viewpoints, JsonMapper json) {
		this.catalogue = catalogue;
		this.provenance = provenance;
		this.viewpoints = viewpoints;
		this.json = json;
	}

	/** Whether the whole list is asked for, where its format is a file's. */
	static boolean isWhole(HttpServletRequest request) {
		return request.getParameter(LIMIT) == null && request.getParameter(CURSOR) == null;
	}

	/** The rows as JSON, one a line, the same objects as in the list. */
	<R> ListFile lines(PageOf<R> page, HttpServletRequest request) {
		String name = "outlay-" + lastPart(request);
		Stream<R> rows = isWhole(request) ? page.rows().shaped() : page.data().stream();
		Selection fields = page.fields();
		return new Written(name, (format, out) -> {
			for (var each = rows.iterator(); each.hasNext();) {
				JsonNode row = this.json.valueToTree(each.next());
				out.write(this.json.writeValueAsBytes((fields != null) ? fields.of(row) : row));
				out.write('\n');
			}
		});
	}

	/** The rows as a published table. */
	ListFile table(PageOf<?> page, String table, HttpServletRequest request) {
		Lens lens = this.viewpoints.of(request);
		Published<?, ?> published = this.catalogue.find(table, lens).orElseThrow();
		return table(page.rows(), page.limit(), published, lens, request);
	}

	@SuppressWarnings("unchecked") // a list names the table over what its rows are made
									// of
	private <T> ListFile table(Rows<T, ?> rows, int limit, Published<?, ?> published, Lens lens,
			HttpServletRequest request) {
		String cursor = request.getParameter(CURSOR);
		Stream<T> things = isWhole(request) ? rows.all()
				: rows.stretch().read((cursor != null) ? Cursor.parse(cursor).offset() : 0, limit).stream();
		Notes notes = notes(published.table(lens).title(), lens, request);
		return new Written("outlay-" + published.table(lens).name(),
				(format, out) -> format.write(((Published<T, ?>) published).sheet(things, lens, notes), out));
	}

	/** A sheet under a name. */
	ListFile sheet(String name, Sheet sheet) {
		return new Written(name, (format, out) -> format.write(sheet, out));
	}

	/** What goes with a table that this request asked for. */
	Notes notes(String title, Lens lens, HttpServletRequest request) {
		Map<String, String> filters = new LinkedHashMap<>();
		request.getParameterMap().forEach((name, values) -> {
			if (!Lens.PARAMETERS.contains(name)) {
				filters.put(name, String.join(",", values));
			}
		});
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(request.getRequestURI())
			.path(FileSuffix.of(request));
		request.getParameterMap().forEach((name, values) -> address.queryParam(name, (Object[]) values));
		return this.provenance.of(title, lens, filters, address.encode(StandardCharsets.UTF_8).build().toUriString());
	}

	private static String lastPart(HttpServletRequest request) {
		String path = request.getRequestURI();
		return path.substring(path.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9-]", "-");
	}

	private record Written(String name, Content content) implements ListFile {

		@Override
		public void write(Format format, OutputStream out) throws IOException {
			this.content.write(format, out);
		}

	}

	private interface Content {

		void write(Format format, OutputStream out) throws IOException;

	}

}
