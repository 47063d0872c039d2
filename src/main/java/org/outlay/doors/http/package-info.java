/**
 * Common parts of all answers over HTTP: validators and conditional requests,
 * compression, caching, access from other sites, limits and refusals.
 */
@ApplicationModule(allowedDependencies = { "facts.claim :: dictionary", "facts.revision", "publishing.site" })
@NullMarked
package org.outlay.doors.http;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
