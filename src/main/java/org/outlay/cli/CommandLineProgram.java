package org.outlay.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The jar as a program: {@code java -jar outlay.jar export capex}. Without a command, or
 * with options only, it serves.
 */
public final class CommandLineProgram {

	private static final String SERVE = "serve";

	private static final Set<String> ASKING = Set.of("--help", "-h", "--version", "-V");

	/** A database of its own, so that a running server is in nobody's way. */
	private static final List<String> SETTINGS = List.of(
			"--spring.datasource.url=jdbc:h2:mem:outlay-command;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
			"--spring.main.lazy-initialization=true", "--logging.level.root=ERROR",
			// Why a start failed is said in one line by reason().
			"--logging.level.org.springframework.boot=OFF");

	private CommandLineProgram() {
	}

	/** Whether these arguments are for a command, not for the server. */
	public static boolean takes(String... args) {
		if (args.length == 0 || (args[0].startsWith("-") && !ASKING.contains(args[0]))) {
			return false;
		}
		return !args[0].equals(SERVE) || (args.length > 1 && ASKING.contains(args[1]));
	}

	/** What is left for the server. */
	public static String[] settings(String... args) {
		return (args.length > 0 && args[0].equals(SERVE)) ? List.of(args).subList(1, args.length).toArray(String[]::new)
				: args;
	}

	/**
	 * Runs a command; only its results go to standard output.
	 * @param application what is started where a command needs the data
	 */
	public static int run(Class<?> application, String... args) {
		PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
		System.setOut(err);
		Results out = new Results();
		Terminal terminal = new Terminal(out, err, Terminal.isWatched(Terminal.ERRORS),
				(settings) -> start(application, settings));
		PrintStream words = new PrintStream(out, true, StandardCharsets.UTF_8);
		CommandLine line = new CommandLine(new Root());
		Stream.of(new ExportCommand(), new CheckCommand()).forEach(line::addSubcommand);
		line.addSubcommand(SERVE, new Serve());
		line.setOut(new PrintWriter(words, true, StandardCharsets.UTF_8));
		line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
		line.setExecutionStrategy((parsed) -> execute(parsed, terminal));
		line.setExecutionExceptionHandler((ex, where, parsed) -> {
			terminal.say("");
			if (out.isGone()) {
				return ExitCode.OK;
			}
			err.println("outlay: " + reason(ex));
			return ExitCode.FAILURE;
		});
		return line.execute(args);
	}

	private static int execute(CommandLine.ParseResult parsed, Terminal terminal)
			throws CommandLine.ExecutionException {
		Integer help = CommandLine.executeHelpRequest(parsed);
		if (help != null) {
			return help;
		}
		List<CommandLine> lines = parsed.asCommandLineList();
		CommandLine last = lines.get(lines.size() - 1);
		if (!(last.getCommand() instanceof Command command)) {
			throw new CommandLine.ParameterException(last, "say what to do: a command is missing");
		}
		try {
			return command.run(terminal);
		}
		catch (CommandLine.ParameterException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new CommandLine.ExecutionException(last, String.valueOf(ex.getMessage()), ex);
		}
	}

	private static ConfigurableApplicationContext start(Class<?> application, List<String> more) {
		List<String> settings = new ArrayList<>(SETTINGS);
		settings.removeIf((setting) -> more.stream().anyMatch((other) -> name(other).equals(name(setting))));
		settings.addAll(more);
		return new SpringApplicationBuilder(application).web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.run(settings.toArray(String[]::new));
	}

	private static String name(String setting) {
		return setting.substring(0, setting.indexOf('='));
	}

	/** The innermost reason: what wraps it only says that it was wrapped. */
	private static String reason(Throwable ex) {
		Throwable cause = ex;
		while (cause.getCause() != null && cause.getCause() != cause) {
			cause = cause.getCause();
			if (DatabaseInUse.is(cause)) {
				return "the database is open in a running server: leave out --database, or stop the server";
			}
		}
		return (cause.getMessage() != null) ? cause.getMessage() : cause.getClass().getSimpleName();
	}

	/** The program itself. */
	@CommandLine.Command(name = "outlay", mixinStandardHelpOptions = true, versionProvider = Version.class,
			description = { "Who is spending how much on AI, according to whom, and how sure can we be?",
					"Without a command it serves the pages and the API." },
			exitCodeListHeading = "%nExit codes:%n",
			exitCodeList = { "0:all went well", "1:the work was done and found faults",
					"2:the command line was wrong; nothing was done", "3:the work could not be done" },
			footer = { "", "Every command: docs/command-line.md, or outlay COMMAND --help." })
	private static final class Root {

	}

	/** Listed for the help; the application serves itself. */
	@CommandLine.Command(name = SERVE, mixinStandardHelpOptions = true,
			description = { "Serve the pages and the API, which is done without a command, too.",
					"Takes Spring's settings, such as --server.port=9000." })
	private static final class Serve {

	}

	/** The version that was built. */
	static final class Version implements IVersionProvider {

		@Override
		public String[] getVersion() throws IOException {
			Properties build = new Properties();
			try (InputStream in = CommandLineProgram.class.getResourceAsStream("/META-INF/build-info.properties")) {
				if (in != null) {
					build.load(in);
				}
			}
			return new String[] { "outlay " + build.getProperty("build.version", "(not built by Maven)") };
		}

	}

	/** Standard output, which notices when nobody reads it any more. */
	private static final class Results extends FileOutputStream {

		private boolean gone;

		Results() {
			super(FileDescriptor.out);
		}

		@Override
		public void write(byte[] bytes, int from, int length) throws IOException {
			try {
				super.write(bytes, from, length);
			}
			catch (IOException ex) {
				this.gone = true;
				throw ex;
			}
		}

		boolean isGone() {
			return this.gone;
		}

	}

}
