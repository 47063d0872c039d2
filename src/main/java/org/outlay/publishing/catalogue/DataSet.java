package org.outlay.publishing.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.publishing.site.Licence;
import org.outlay.publishing.tabular.Column;
import org.outlay.publishing.tabular.Table;

/**
 * The data as a whole.
 *
 * @param home the address of this copy, with a slash at the end
 * @param edition of what is held; the same wherever the same files came in
 * @param since when it came in here
 * @param first the first day some figure is about; absent where none says
 * @param last the last one, which may lie ahead
 * @param countries ISO 3166-1 codes of the countries of its companies
 * @param variables what is measured
 * @param tables as the archive has them, with their columns
 * @param distributions where it can be had
 */
public record DataSet(String title, String description, String publisher, String home, Licence licence, String edition,
		Instant since, @Nullable LocalDate first, @Nullable LocalDate last, List<String> countries,
		List<Variable> variables, List<? extends Table<?>> tables, List<Distribution> distributions) {

	/** What names it in every vocabulary. */
	public String id() {
		return this.home + "#data";
	}

	/** The first and last day, as ISO 8601 writes a span; open where one is absent. */
	public String span() {
		return ((this.first != null) ? this.first : "..") + "/" + ((this.last != null) ? this.last : "..");
	}

	/** What is measured, from the dictionary. */
	public record Variable(String code, String label, String definition, String url) {

	}

	/** Where the meaning of a column stands; as good as a name for it. */
	public String column(Table<?> table, Column column) {
		return this.home + "dictionary#" + table.name() + "." + column.name();
	}

	/**
	 * Where the data can be had, and in which form.
	 *
	 * @param mediaType without its charset
	 * @param table the name of the table it holds; absent for what is more or less
	 * @param isFile whether it stays the same as long as the edition; otherwise it
	 * answers each request anew
	 */
	public record Distribution(String title, String url, String mediaType, @Nullable String table, boolean isFile) {

	}

}
