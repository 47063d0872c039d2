package org.outlay.imports.record;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.outlay.TestDatabase;
import org.outlay.imports.Samples;
import org.outlay.imports.Shipped;
import org.outlay.imports.dossier.Dossier;
import org.outlay.imports.dossier.DossierFile;
import org.outlay.imports.dossier.DossierReader;
import org.outlay.imports.dossier.DossiersRefused;

import org.springframework.dao.DataIntegrityViolationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Guarantees of the import, on H2 and PostgreSQL. */
class DossierImportTests {

	@Nested
	class OnH2 extends Promises {

		OnH2() {
			super(TestDatabase.h2());
		}

	}

	@Nested
	class OnPostgres extends Promises {

		OnPostgres() {
			super(TestDatabase.postgres());
		}

	}

	abstract static class Promises {

		private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

		private final TestDatabase database;

		Promises(TestDatabase database) {
			this.database = database;
		}

		@BeforeEach
		void takeInTheDictionary() {
			importer(NOON).takeDictionary(Shipped.dictionary());
		}

		@AfterEach
		void close() {
			this.database.close();
		}

		@Test
		void theShippedDossiersComeInWholly() {
			DossierImport.Taken taken = importer(NOON).take(Shipped.dossiers());
			List<Dossier> dossiers = Shipped.dossiers()
				.stream()
				.map((file) -> DossierReader.read(file).checked())
				.toList();
			assertThat(taken.sources()).isEqualTo(dossiers.size());
			assertThat(count("claim")).isEqualTo(taken.claims())
				.isEqualTo(dossiers.stream().mapToInt((dossier) -> dossier.claims().size()).sum())
				.isPositive();
			assertThat(count("event")).isEqualTo(taken.events());
		}

		@Test
		void importingTwiceChangesNothing() {
			importer(NOON).take(Shipped.dossiers());
			Map<String, String> before = this.database.contents();
			importer(NOON.plus(Duration.ofDays(1))).take(Shipped.dossiers());
			assertThat(this.database.contents()).isEqualTo(before);
		}

		@Test
		void theOrderOfImportsDoesNotMatter() {
			importer(NOON).take(Shipped.dossiers());
			Map<String, String> together = this.database.contents();
			try (TestDatabase other = TestDatabase.h2()) {
				DossierImport importer = new DossierImport(other.jdbc(), Clock.fixed(NOON, ZoneOffset.UTC));
				importer.takeDictionary(Shipped.dictionary());
				List<DossierFile> files = new ArrayList<>(Shipped.dossiers());
				Collections.reverse(files);
				importer.take(files);
				assertThat(other.contents().get("company")).isEqualTo(together.get("company"));
				assertThat(other.contents().get("ai_model")).isEqualTo(together.get("ai_model"));
				assertThat(other.contents().get("subject")).isEqualTo(together.get("subject"));
			}
		}

		@Test
		void aChangedClaimGetsANewVersionAndKeepsTheOld() {
			importer(NOON).take(List.of(Samples.dossier()));
			importer(NOON.plusSeconds(60)).take(List.of(Samples.with("low: 200 billion", "low: 210 billion")));
			assertThat(versions()).containsExactly("1 200 ended", "2 210 stands");
		}

		@Test
		void aClaimItsDossierNoLongerMakesEndsButIsNotLost() {
			importer(NOON).take(List.of(Samples.dossier()));
			String without = Samples.DOSSIER.substring(0, Samples.DOSSIER.indexOf("claims:"));
			importer(NOON.plusSeconds(60)).take(List.of(Samples.file(without)));
			assertThat(versions()).containsExactly("1 200 ended");
		}

		@Test
		void aCorrectionAtTheSameMomentStillComesAfter() {
			importer(NOON).take(List.of(Samples.dossier()));
			importer(NOON).take(List.of(Samples.with("low: 200 billion", "low: 210 billion")));
			assertThat(versions()).containsExactly("1 200 ended", "2 210 stands");
		}

		@Test
		void oneBrokenDossierKeepsAllOut() {
			Map<String, String> before = this.database.contents();
			String other = Samples.DOSSIER.replace("example-report", "second-report")
				.replace("prefix: ex", "prefix: two")
				.replace("ex-", "two-")
				.replace("subject: example-company", "subject: nobody");
			assertThatExceptionOfType(DossiersRefused.class)
				.isThrownBy(() -> importer(NOON).take(List.of(Samples.dossier(),
						new DossierFile("second-report.yaml", other.getBytes(StandardCharsets.UTF_8)))))
				.withMessageContaining("second-report.yaml:32: claims[0].subject: no company, model, product or person")
				.withMessageContaining("nothing was recorded");
			assertThat(this.database.contents()).isEqualTo(before);
		}

		@Test
		void aFailureOfTheDatabaseLeavesItAsItWas() {
			Map<String, String> before = this.database.contents();
			this.database.jdbc().sql("alter table claim add constraint ck_test check (id <> 'ex-4a')").update();
			assertThatExceptionOfType(DataIntegrityViolationException.class)
				.isThrownBy(() -> this.database.inTransaction(() -> importer(NOON).take(List.of(Samples.dossier()))));
			assertThat(this.database.contents()).isEqualTo(before);
		}

		@Test
		void theDatabaseRefusesWhatMustNotBe() {
			importer(NOON).take(List.of(Samples.dossier()));
			refuses("update claim set low = 300, high = 200, amount_kind = 'range'", "ck_claim_low_high");
			refuses("update claim set unit = 'RMB'", "fk_claim_unit");
			refuses("update claim set unit = 'people', unit_kind = 'count'", "fk_claim_measure");
			refuses("update claim set period_start = date '2027-01-01'", "ck_claim_period");
			refuses("update claim set basis = null", "ck_claim_basis");
			refuses("update claim set locator_at = ' '", "ck_claim_locator");
			refuses("update claim set source_id = 'nowhere'", "fk_claim_identity");
			refuses("update claim set rank = 'deprecated'", "ck_claim_rank_reason");
			refuses("update claim set recorded_to = recorded_from", "ck_claim_recorded");
			refuses("delete from claim_identity", "fk_claim_identity");
		}

		private void refuses(String sql, String constraint) {
			assertThatExceptionOfType(DataIntegrityViolationException.class).as(sql)
				.isThrownBy(() -> this.database.jdbc().sql(sql).update())
				.havingRootCause()
				.withMessageContainingAll(constraint);
		}

		private List<String> versions() {
			return this.database.jdbc()
				.sql("select version, low, recorded_to from claim where id = 'ex-4a' order by version")
				.query((row, number) -> row.getInt("version") + " "
						+ row.getBigDecimal("low").movePointLeft(9).stripTrailingZeros().toPlainString()
						+ ((row.getObject("recorded_to") != null) ? " ended" : " stands"))
				.list();
		}

		private int count(String table) {
			return this.database.jdbc().sql("select count(*) from " + table).query(Integer.class).single();
		}

		private DossierImport importer(Instant now) {
			return new DossierImport(this.database.jdbc(), Clock.fixed(now, ZoneOffset.UTC));
		}

	}

}
