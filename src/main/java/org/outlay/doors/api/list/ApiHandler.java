package org.outlay.doors.api.list;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.outlay.doors.api.shape.ApiAddresses;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Marks the handlers of one collection: JSON under the API's path. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RestController
@RequestMapping(path = ApiAddresses.API, produces = MediaType.APPLICATION_JSON_VALUE)
public @interface ApiHandler {

}
