package org.outlay.doors.api.list;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.swagger.v3.oas.annotations.tags.Tag;

import org.outlay.doors.api.shape.ApiAddresses;

import org.springframework.core.annotation.AliasFor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Marks the handlers of one collection: JSON under the API's path. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RestController
@RequestMapping(path = ApiAddresses.API, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "")
public @interface ApiHandler {

	/** The name of their tag in the OpenAPI document. */
	@AliasFor(annotation = Tag.class, attribute = "name")
	String value();

}
