package org.outlay.dataset;

import java.util.Optional;

/** The dossiers of the sources held, as text; whoever writes dossiers provides it. */
public interface Dossiers {

	/** The dossier of a source; empty for one Outlay has not read. */
	Optional<String> text(String sourceId);

}
