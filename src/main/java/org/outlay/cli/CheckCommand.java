package org.outlay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.outlay.imports.check.DossierCheck;
import org.outlay.imports.check.KnownIds;
import org.outlay.imports.dossier.Dictionary;
import org.outlay.imports.dossier.Dossier;
import org.outlay.imports.dossier.DossierFile;
import org.outlay.imports.dossier.DossierProblem;
import org.outlay.imports.dossier.DossierReader;
import org.outlay.imports.dossier.DossiersRefused;
import org.outlay.imports.dossier.ReadDossier;
import org.outlay.imports.start.ImportFiles;
import org.outlay.values.english.English;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Checks dossiers without a database and prints every fault. */
@CommandLine.Command(name = "check", mixinStandardHelpOptions = true, description = {
		"Check dossiers and print every fault as FILE:LINE: FIELD: REASON.",
		"They may refer to the shipped dossiers and to each other. Without files, the shipped ones are checked." },
		exitCodeListHeading = "%nExit codes:%n", exitCodeList = { "0:no faults", "1:faults found",
				"2:wrong command line, or a file does not exist", "3:a file could not be read" },
		footer = { "", "Example:", "  outlay check my-source.yaml" })
final class CheckCommand implements Callable<Integer> {

	private static final String SHIPPED = "classpath*:dossiers/*.yaml";

	private static final int FAULTS = 1;

	private final OutputStream out;

	private final PrintStream err;

	@Spec
	private @Nullable CommandSpec spec;

	@Parameters(paramLabel = "FILES", arity = "0..*", description = "Dossiers; see docs/dossiers.md.")
	private List<Path> paths = new ArrayList<>();

	@Option(names = { "-q", "--quiet" }, description = "Print faults only, without a summary.")
	private boolean quiet;

	/**
	 * @param out receives the faults
	 * @param err receives the summary
	 */
	CheckCommand(OutputStream out, PrintStream err) {
		this.out = out;
		this.err = err;
	}

	@Override
	public Integer call() throws IOException {
		List<DossierFile> shipped = ImportFiles.at(SHIPPED, new PathMatchingResourcePatternResolver()).files();
		List<DossierFile> given = files();
		List<DossierFile> checked = given.isEmpty() ? shipped : given;
		List<DossierProblem> problems = problems(checked, given.isEmpty() ? List.of() : shipped);
		PrintStream lines = new PrintStream(this.out, false, StandardCharsets.UTF_8);
		problems.forEach(lines::println);
		lines.flush();
		if (!this.quiet) {
			this.err.println(English.count(checked.size(), "file") + ", " + English.count(problems.size(), "fault"));
		}
		return problems.isEmpty() ? CommandLine.ExitCode.OK : FAULTS;
	}

	private List<DossierFile> files() throws IOException {
		List<DossierFile> files = new ArrayList<>();
		for (Path path : this.paths) {
			if (!Files.isRegularFile(path)) {
				throw new ParameterException(Objects.requireNonNull(this.spec).commandLine(),
						"the file " + path + " does not exist");
			}
			try (InputStream in = Files.newInputStream(path)) {
				files.add(DossierFile.read(path.toString(), in));
			}
		}
		return files;
	}

	/**
	 * The faults of files, which may refer to others and replace others of the same
	 * source.
	 */
	private static List<DossierProblem> problems(List<DossierFile> files, List<DossierFile> others) {
		KnownIds knownIds;
		try {
			knownIds = Stream.concat(files.stream(), others.stream())
				.filter(CheckCommand::isDictionary)
				.findFirst()
				.map((file) -> KnownIds.of(Dictionary.read(file)))
				.orElseGet(KnownIds::nothing);
		}
		catch (DossiersRefused ex) {
			return ex.problems();
		}
		List<ReadDossier> read = read(files);
		List<String> sources = read.stream().map(CheckCommand::source).toList();
		// this check is only for the ids that the others add to the known ones
		DossierCheck.check(read(others).stream().filter((one) -> !sources.contains(source(one))).toList(), knownIds);
		return DossierCheck.check(read, knownIds);
	}

	private static String source(ReadDossier read) {
		Dossier dossier = read.dossier();
		return (dossier != null) ? dossier.source().id() : "";
	}

	private static List<ReadDossier> read(List<DossierFile> files) {
		return files.stream().filter((file) -> !isDictionary(file)).map(DossierReader::read).toList();
	}

	private static boolean isDictionary(DossierFile file) {
		return Path.of(file.name()).endsWith("dictionary.yaml");
	}

}
