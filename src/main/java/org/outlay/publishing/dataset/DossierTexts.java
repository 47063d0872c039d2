package org.outlay.publishing.dataset;

import java.util.Optional;

/** The dossiers of the recorded sources as text. */
public interface DossierTexts {

	/** The dossier of a source; empty for one Outlay has not read. */
	Optional<String> text(String sourceId);

}
