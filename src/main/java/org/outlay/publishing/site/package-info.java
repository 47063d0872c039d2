/** This copy of Outlay: its name, its public address and the licence of its data. */
@ApplicationModule(allowedDependencies = { "readings.view" })
@NullMarked
package org.outlay.publishing.site;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
