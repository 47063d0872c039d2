package org.outlay.imports.record;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

import org.outlay.imports.check.DossierCheck;
import org.outlay.imports.check.KnownIds;
import org.outlay.imports.dossier.Dictionary;
import org.outlay.imports.dossier.Dossier;
import org.outlay.imports.dossier.DossierFile;
import org.outlay.imports.dossier.DossierProblem;
import org.outlay.imports.dossier.DossierReader;
import org.outlay.imports.dossier.DossiersRefused;
import org.outlay.imports.dossier.ReadDossier;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Imports dossiers, all of them or none: every file is read and checked before the first
 * row is written. The caller holds the transaction.
 */
public final class DossierImport {

	private final JdbcClient jdbc;

	private final Clock clock;

	public DossierImport(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Records the dictionary; entries it no longer has stay.
	 * @throws DossiersRefused if it has any problem
	 */
	public void takeDictionary(DossierFile file) {
		DictionaryStore.write(this.jdbc, Dictionary.read(file));
	}

	/**
	 * Records the dossiers and counts what they brought.
	 * @throws DossiersRefused if any of them has any problem; then nothing is recorded
	 */
	public Taken take(List<DossierFile> files) {
		List<ReadDossier> read = files.stream().map(DossierReader::read).toList();
		List<DossierProblem> problems = DossierCheck.check(read, KnownIds.recorded(this.jdbc));
		if (!problems.isEmpty()) {
			throw new DossiersRefused(problems);
		}
		List<Dossier> dossiers = read.stream().map(ReadDossier::checked).toList();
		new DossierStore(this.jdbc, this.clock.instant()).write(dossiers);
		for (int i = 0; i < files.size(); i++) {
			text(dossiers.get(i).source().id(), files.get(i));
		}
		return Taken.of(dossiers);
	}

	private void text(String source, DossierFile file) {
		this.jdbc.sql("delete from dossier where source_id = ?").param(source).update();
		this.jdbc.sql("insert into dossier (source_id, content) values (?, ?)")
			.params(source, new String(file.bytes(), StandardCharsets.UTF_8))
			.update();
	}

	/** The number of entries recorded; a subject counts once for each dossier. */
	public record Taken(int sources, int subjects, int events, int claims) {

		static Taken of(List<Dossier> dossiers) {
			return new Taken(dossiers.size(), dossiers.stream().mapToInt((one) -> one.mentions().size()).sum(),
					dossiers.stream().mapToInt((one) -> one.events().size()).sum(),
					dossiers.stream().mapToInt((one) -> one.claims().size()).sum());
		}

	}

}
