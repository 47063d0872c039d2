/** AI models and products, and the taxonomies sources sort them into. */
@ApplicationModule(allowedDependencies = { "code", "source", "subject", "period" })
@NullMarked
package org.outlay.aimodel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
