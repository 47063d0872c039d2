package org.outlay.ingest;

import java.time.Clock;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes dossiers in, all of them or none: reads and checks every file before the first
 * row is written. The caller holds the transaction.
 */
final class DossierImport {

	private final JdbcClient jdbc;

	private final Clock clock;

	DossierImport(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Records the dictionary; entries it no longer has stay.
	 * @throws DossiersRefused if it has any problem
	 */
	void takeDictionary(DossierFile file) {
		new DictionaryStore(this.jdbc).write(Dictionary.read(file));
	}

	/**
	 * Records the dossiers and says what was taken.
	 * @throws DossiersRefused if any of them has any problem; then nothing is recorded
	 */
	Taken take(List<DossierFile> files) {
		List<ReadDossier> read = files.stream().map(DossierReader::read).toList();
		List<Problem> problems = DossierCheck.check(read, Known.recorded(this.jdbc));
		if (!problems.isEmpty()) {
			throw new DossiersRefused(problems);
		}
		List<Dossier> dossiers = read.stream().map(ReadDossier::checked).toList();
		new DossierStore(this.jdbc, this.clock.instant()).write(dossiers);
		return Taken.of(dossiers);
	}

	/** How much was taken; a subject counts once a dossier. */
	record Taken(int sources, int subjects, int events, int claims) {

		static Taken of(List<Dossier> dossiers) {
			return new Taken(dossiers.size(), dossiers.stream().mapToInt((one) -> one.mentions().size()).sum(),
					dossiers.stream().mapToInt((one) -> one.events().size()).sum(),
					dossiers.stream().mapToInt((one) -> one.claims().size()).sum());
		}

	}

}
