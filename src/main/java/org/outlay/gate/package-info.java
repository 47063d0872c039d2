/**
 * What every answer over HTTP shares, whichever door gives it: validators and conditional
 * requests, compression, caching, access from other sites, limits and refusals.
 */
@ApplicationModule(allowedDependencies = "site")
@NullMarked
package org.outlay.gate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
