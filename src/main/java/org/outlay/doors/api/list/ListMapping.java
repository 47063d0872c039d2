package org.outlay.doors.api.list;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.outlay.doors.api.query.FileTypes;

import org.springframework.core.annotation.AliasFor;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * Maps a list that is also a published table: JSON, a line of JSON a row, CSV and XLSX.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RequestMapping(method = RequestMethod.GET,
		produces = { FileTypes.JSON, FileTypes.CSV, FileTypes.NDJSON, FileTypes.XLSX })
public @interface ListMapping {

	/** The path below that of the API. */
	@AliasFor(annotation = RequestMapping.class, attribute = "path")
	String[] value();

	/** The name of the table in {@link org.outlay.publishing.dataset.PublishedTables}. */
	String table();

}
