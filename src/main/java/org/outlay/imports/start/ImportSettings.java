package org.outlay.imports.start;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The files to import at the start, as resource patterns.
 *
 * @param dossiers the dossiers and the dictionary
 * @param rates the exchange rates
 */
@ConfigurationProperties("outlay.import")
record ImportSettings(@DefaultValue("classpath*:dossiers/*.yaml") String dossiers,
		@DefaultValue("classpath*:fx/*.csv") String rates) {
}
