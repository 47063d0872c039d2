package org.outlay.doors.api.list;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.core.annotation.AliasFor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Maps a list that is also a published table: as JSON, NDJSON, CSV and XLSX. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RequestMapping(method = RequestMethod.GET, produces = { MediaType.APPLICATION_JSON_VALUE, ListMapping.CSV,
		MediaType.APPLICATION_NDJSON_VALUE, ListMapping.XLSX })
public @interface ListMapping {

	/** The media type of CSV. */
	String CSV = "text/csv";

	/** The media type of XLSX. */
	String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	/** The path below that of the API. */
	@AliasFor(annotation = RequestMapping.class, attribute = "path")
	String[] value();

	/** The name of the table in {@link org.outlay.publishing.dataset.PublishedTables}. */
	String table();

}
