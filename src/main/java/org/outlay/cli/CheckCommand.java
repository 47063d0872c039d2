package org.outlay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Checks dossiers and says every fault, without a database. */
@CommandLine.Command(name = "check", mixinStandardHelpOptions = true, description = {
		"Check dossiers and print every fault as FILE:LINE: FIELD: REASON.",
		"They may refer to the shipped dossiers and to each other. Without files, the shipped ones are checked." },
		exitCodeListHeading = "%nExit codes:%n", exitCodeList = { "0:no faults", "1:faults were found",
				"2:the command line was wrong, or a file is not there", "3:a file could not be read" },
		footer = { "", "Example:", "  outlay check my-source.yaml" })
public final class CheckCommand implements Command {

	private static final String DICTIONARY = "dictionary.yaml";

	private static final String SHIPPED = "classpath*:dossiers/*.yaml";

	@Spec
	private @Nullable CommandSpec spec;

	@Parameters(paramLabel = "FILES", arity = "0..*", description = "Dossiers: see docs/dossiers.md.")
	private List<Path> paths = new ArrayList<>();

	@Option(names = { "-q", "--quiet" }, description = "Print faults only, no summary.")
	private boolean quiet;

	@Override
	public int run(Terminal terminal) throws IOException {
		List<DossierFile> shipped = ImportFiles.at(SHIPPED, new PathMatchingResourcePatternResolver()).files();
		List<DossierFile> given = files();
		List<DossierProblem> problems = given.isEmpty() ? problems(shipped, List.of()) : problems(given, shipped);
		PrintStream out = new PrintStream(terminal.out(), false, StandardCharsets.UTF_8);
		problems.forEach(out::println);
		out.flush();
		if (!this.quiet) {
			int files = given.isEmpty() ? shipped.size() : given.size();
			terminal.err()
				.println(files + ((files == 1) ? " file, " : " files, ") + (problems.isEmpty() ? "no faults"
						: problems.size() + (problems.size() == 1 ? " fault" : " faults")));
		}
		return problems.isEmpty() ? ExitCode.OK : ExitCode.FAULTS;
	}

	private List<DossierFile> files() throws IOException {
		List<DossierFile> files = new ArrayList<>();
		for (Path path : this.paths) {
			if (!Files.isRegularFile(path)) {
				throw new ParameterException(Objects.requireNonNull(this.spec).commandLine(),
						"there is no file " + path);
			}
			try (InputStream in = Files.newInputStream(path)) {
				files.add(DossierFile.read(path.toString(), in));
			}
		}
		return files;
	}

	/**
	 * Faults of some files, which may refer to others; a given source replaces its own.
	 */
	private static List<DossierProblem> problems(List<DossierFile> files, List<DossierFile> others) {
		List<DossierProblem> problems = new ArrayList<>();
		DossierFile dictionary = dictionary(files, dictionary(others, null));
		KnownIds knownIds;
		try {
			knownIds = (dictionary != null) ? KnownIds.of(Dictionary.read(dictionary)) : KnownIds.nothing();
		}
		catch (DossiersRefused ex) {
			return ex.problems();
		}
		List<ReadDossier> read = read(files);
		List<String> sources = read.stream().map(ReadDossier::dossier).map(CheckCommand::source).toList();
		DossierCheck.check(read(others).stream().filter((one) -> !sources.contains(source(one.dossier()))).toList(),
				knownIds);
		problems.addAll(DossierCheck.check(read, knownIds));
		return problems;
	}

	private static String source(@Nullable Dossier dossier) {
		return (dossier != null) ? dossier.source().id() : "";
	}

	private static List<ReadDossier> read(List<DossierFile> files) {
		return files.stream().filter((file) -> !isDictionary(file)).map(DossierReader::read).toList();
	}

	private static @Nullable DossierFile dictionary(List<DossierFile> files, @Nullable DossierFile other) {
		return files.stream().filter(CheckCommand::isDictionary).findFirst().orElse(other);
	}

	private static boolean isDictionary(DossierFile file) {
		return Path.of(file.name()).endsWith(DICTIONARY);
	}

}
