/** AI models and products. */
@ApplicationModule(allowedDependencies = { "code", "subject", "period" })
@NullMarked
package org.outlay.aimodel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
