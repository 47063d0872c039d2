package org.outlay.imports;

import java.nio.charset.StandardCharsets;

import org.outlay.imports.dossier.DossierFile;

/** Small dossiers for tests. */
public final class Samples {

	/** A valid dossier with one company, one model, one event and one claim. */
	public static final String DOSSIER = """
			source:
			  id: example-report
			  prefix: ex
			  title: '[An example]'
			  language: en
			  kind: article
			  tier: original
			  licence: made for tests
			  accessed: '2026-11-21'
			  published: {earliest: '2026-02-15', latest: '2026-02-15'}
			companies:
			  - id: example-company
			    line: 1
			    name: Example Company
			    kind: company
			models:
			  - id: example-model
			    line: 2
			    name: Example Model
			    kind: language
			    developer: example-company
			events:
			  - id: ex-e3a
			    line: 3
			    date: 2025-04
			    kind: release
			    subjects: [example-model]
			    title: Example Company releases Example Model
			claims:
			  - id: ex-4a
			    line: 4
			    subject: example-company
			    measure: capex
			    basis: ai-investment
			    period: '2026'
			    amount: {kind: more_than, low: 200 billion, unit: CNY, hedge: over, asPrinted: over 200 billion yuan}
			    nature: plan
			    status: [U]
			    assertedBy: {kind: unnamed_people, name: people close to the matter}
			""";

	private Samples() {
	}

	public static DossierFile dossier() {
		return file(DOSSIER);
	}

	/** The valid dossier with one piece of text replaced. */
	public static DossierFile with(String text, String replacement) {
		if (!DOSSIER.contains(text)) {
			throw new IllegalArgumentException("the sample has no '" + text + "'");
		}
		return file(DOSSIER.replace(text, replacement));
	}

	public static DossierFile file(String text) {
		return new DossierFile("example-report.yaml", text.getBytes(StandardCharsets.UTF_8));
	}

}
