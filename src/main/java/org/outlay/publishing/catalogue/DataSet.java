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
 * @param edition of the data; the same wherever the same files were imported
 * @param since when the edition was imported
 * @param first the first day of any figure; null if no figure has one
 * @param last the last day of any figure, which may be in the future
 * @param countries ISO 3166-1 codes of the countries of its companies
 * @param variables its measures
 * @param tables the tables of the archive
 * @param distributions the forms in which the data are available
 */
public record DataSet(String title, String description, String publisher, String home, Licence licence, String edition,
		Instant since, @Nullable LocalDate first, @Nullable LocalDate last, List<String> countries,
		List<Variable> variables, List<? extends Table<?>> tables, List<Distribution> distributions) {

	/** Its name in every vocabulary. */
	public String id() {
		return this.home + "#data";
	}

	/** The first and last day in ISO 8601; {@code ..} if unknown. */
	public String span() {
		return ((this.first != null) ? this.first : "..") + "/" + ((this.last != null) ? this.last : "..");
	}

	/** A measure of the dictionary. */
	public record Variable(String code, String label, String definition, String url) {
	}

	/** The address of a column in the dictionary, which also identifies it. */
	public String column(Table<?> table, Column column) {
		return this.home + "dictionary#" + table.name() + "." + column.name();
	}

	/**
	 * A form in which the data are available.
	 *
	 * @param mediaType without its charset
	 * @param table the name of the table it contains; null unless it is exactly one
	 * @param isFile whether it is a file of the edition rather than an answer to each
	 * request
	 */
	public record Distribution(String title, String url, String mediaType, @Nullable String table, boolean isFile) {
	}

}
