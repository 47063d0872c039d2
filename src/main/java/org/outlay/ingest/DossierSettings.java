package org.outlay.ingest;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the shipped dossiers are.
 *
 * @param location a resource pattern for the files, the dictionary among them
 */
@ConfigurationProperties("outlay.dossiers")
record DossierSettings(@DefaultValue("classpath:dossiers/*.yaml") String location) {

}
