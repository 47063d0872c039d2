/**
 * Published codes: what every enumeration looks like in dossiers, in the database and in
 * the API.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.outlay.values.code;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
