package org.outlay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.outlay.OutlayTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs the program in a process of its own, as a script would. */
class CommandLineTests {

	private static final List<String> FIXTURE = List.of("-D" + OutlayTest.DOSSIERS, "-D" + OutlayTest.RATES);

	@TempDir
	Path folder;

	@Test
	void helpNamesTheCommandsAndTheExitCodes() throws Exception {
		Run run = outlay("--help");
		assertThat(run.code).isZero();
		assertThat(run.out).contains("export", "check", "serve", "Exit codes");
		assertThat(run.err).isEmpty();
	}

	@Test
	void aMisspeltCommandIsUsageAndSuggestsTheRightOne() throws Exception {
		Run run = outlay("exprot");
		assertThat(run.code).isEqualTo(2);
		assertThat(run.out).isEmpty();
		assertThat(run.err).contains("export");
		Run table = outlay("export", "cpex");
		assertThat(table.code).isEqualTo(2);
		assertThat(table.err).contains("did you mean capex?");
	}

	@Test
	void standardOutputHasTheTableAndNothingElse() throws Exception {
		Run run = outlay("export", "data_budgets", "--currency", "USD", "--as-of", "2026-11-21");
		assertThat(run.err).isEmpty();
		assertThat(run.code).isZero();
		assertThat(run.out).startsWith("id,type,subject,").contains("converted_wording").contains("data-budget");
	}

	@Test
	void aFileHasTheFormatOfItsName() throws Exception {
		Path file = this.folder.resolve("comparison.xlsx");
		Run run = outlay("export", "comparison", "--measure", "capex", "--output", file.toString());
		assertThat(run.code).as(run.err).isZero();
		try (InputStream in = Files.newInputStream(file); XSSFWorkbook book = new XSSFWorkbook(in)) {
			assertThat(book.getSheet("comparison").getLastRowNum()).isPositive();
			assertThat(book.getSheet("Notes").getRow(0).getCell(0).getStringCellValue()).startsWith("Comparison");
		}
	}

	@Test
	void aComparisonTakesABasisAndYears() throws Exception {
		Run run = outlay("export", "comparison", "--basis", "ai-investment", "--from", "2025", "--to", "2026");
		assertThat(run.code).as(run.err).isZero();
		assertThat(run.out.lines().skip(1)).isNotEmpty()
			.allSatisfy((line) -> assertThat(line).contains("ai-spending").doesNotContain("capital-expenditure"))
			.anySatisfy((line) -> assertThat(line).contains(",ai-investment,"));
	}

	@Test
	void aBasisThatDoesNotFitIsRefused() throws Exception {
		assertThat(outlay("export", "comparison", "--measure", "valuation", "--basis", "ai-investment").err)
			.contains("only capital expenditure has a basis");
		assertThat(outlay("export", "comparison", "--basis", "ai-investmen").err)
			.contains("did you mean ai-investment?");
		Run years = outlay("export", "comparison", "--from", "2026", "--to", "2024");
		assertThat(years.code).isEqualTo(2);
		assertThat(years.err).contains("--to: 2024 must be 2026 or later");
		assertThat(outlay("export", "capex", "--basis", "ai-investment").err).contains("go with comparison");
	}

	@Test
	void theArchiveIsAZip() throws Exception {
		Path file = this.folder.resolve("outlay.zip");
		assertThat(outlay("export", "archive", "--output", file.toString()).code).isZero();
		try (ZipFile zip = new ZipFile(file.toFile())) {
			assertThat(zip.getEntry("datapackage.json")).isNotNull();
		}
	}

	@Test
	void whatCannotBeWrittenIsAFailureAndLeavesNothing() throws Exception {
		Run run = outlay("export", "bases", "--output", this.folder.resolve("none/bases.csv").toString());
		assertThat(run.code).isEqualTo(3);
		assertThat(run.err).contains("the folder");
		assertThat(this.folder).isEmptyDirectory();
	}

	@Test
	void aWrongDayIsUsageAndSaysWhatIsRight() throws Exception {
		Run run = outlay("export", "capex", "--as-of", "yesterday");
		assertThat(run.code).isEqualTo(2);
		assertThat(run.err).contains("--as-of", "use YYYY-MM-DD");
	}

	@Test
	void theShippedDossiersHaveNoFaults() throws Exception {
		Run run = run(start(List.of(), "check"));
		assertThat(run.out).isEmpty();
		assertThat(run.err).contains("no faults");
		assertThat(run.code).isZero();
	}

	@Test
	void everyFaultIsToldWithFileLineFieldAndReason() throws Exception {
		Path dossier = this.folder.resolve("wrong.yaml");
		String sound = Files.readString(Path.of("src/test/resources/fixture/ten-million-wager.yaml"));
		Files.writeString(dossier, sound.replaceFirst("unit: USD", "unit: USB"));
		Run run = outlay("check", dossier.toString());
		assertThat(run.code).isEqualTo(1);
		assertThat(run.out).startsWith(dossier + ":").contains("unit").contains("USB");
		assertThat(outlay("check", "not-there.yaml").code).isEqualTo(2);
	}

	@Test
	void aDatabaseThatIsInUseIsSaidInOneLine() throws Exception {
		String url = "jdbc:h2:file:" + this.folder.resolve("outlay");
		try (Connection server = DriverManager.getConnection(url)) {
			assertThat(server.isValid(1)).isTrue();
			Run export = outlay("export", "capex", "--database", url);
			assertThat(export.code).isEqualTo(3);
			assertThat(export.out).isEmpty();
			assertThat(export.err).isEqualToIgnoringNewLines(
					"outlay: the database is open in a running server; omit --database, or stop the server");
			Run serve = outlay("serve", "--server.port=0", "--spring.datasource.url=" + url);
			assertThat(serve.code).isEqualTo(1);
			assertThat(serve.out).contains("The database is open in another program").doesNotContain("\tat ");
		}
	}

	@Test
	void aReaderThatStopsEarlyIsNoFailure() throws Exception {
		Process process = start(FIXTURE, "export", "rates");
		try (InputStream out = process.getInputStream()) {
			assertThat(out.read()).isPositive();
		}
		CompletableFuture<String> err = read(process.getErrorStream());
		assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
		assertThat(err.get()).isEmpty();
		assertThat(process.exitValue()).isZero();
	}

	/** Runs the program on the fixture instead of the shipped data. */
	private static Run outlay(String... args) throws Exception {
		return run(start(FIXTURE, args));
	}

	private static Run run(Process process) throws Exception {
		CompletableFuture<String> err = read(process.getErrorStream());
		String out = read(process.getInputStream()).get();
		assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
		return new Run(process.exitValue(), out, err.get());
	}

	private static Process start(List<String> settings, String... args) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
		command.addAll(settings);
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.outlay.OutlayApplication"));
		command.addAll(List.of(args));
		return new ProcessBuilder(command).start();
	}

	private static CompletableFuture<String> read(InputStream in) {
		return CompletableFuture.supplyAsync(() -> {
			try {
				return new String(in.readAllBytes(), StandardCharsets.UTF_8);
			}
			catch (IOException ex) {
				return "";
			}
		});
	}

	private record Run(int code, String out, String err) {

	}

}
