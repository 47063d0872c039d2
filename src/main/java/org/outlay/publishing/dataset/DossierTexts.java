package org.outlay.publishing.dataset;

import java.util.Optional;

/** The dossiers of the sources held, as text; whoever writes dossiers provides it. */
public interface DossierTexts {

	/** The dossier of a source; empty for one Outlay has not read. */
	Optional<String> text(String sourceId);

}
