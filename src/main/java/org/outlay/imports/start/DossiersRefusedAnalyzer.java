package org.outlay.imports.start;

import org.outlay.imports.dossier.DossiersRefused;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Reports refused dossiers at the start without a stack trace. */
class DossiersRefusedAnalyzer extends AbstractFailureAnalyzer<DossiersRefused> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, DossiersRefused cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()),
				"Change the files at the lines named; docs/dossiers.md says what each field takes.", cause);
	}

}
