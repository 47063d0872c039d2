package org.outlay.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.core.annotation.AliasFor;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Maps a list that is no published table: JSON, and a line of JSON a row. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RequestMapping(method = RequestMethod.GET, produces = { FileTypes.JSON, FileTypes.NDJSON })
@interface LineMapping {

	/** The path below that of the API. */
	@AliasFor(annotation = RequestMapping.class, attribute = "path")
	String[] value();

}
