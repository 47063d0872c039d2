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

import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The jar as a program: {@code java -jar outlay.jar export capex}. Without a command, or
 * with options only, it starts the server.
 */
public final class CommandLineProgram {

	private static final String SERVE = "serve";

	private static final Set<String> HELP = Set.of("--help", "-h", "--version", "-V");

	/** The exit code of a command that failed. */
	private static final int FAILURE = 3;

	/** A database of its own, so that commands do not disturb a running server. */
	private static final List<String> SETTINGS = List.of(
			"--spring.datasource.url=jdbc:h2:mem:outlay-command;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
			"--spring.main.lazy-initialization=true", "--logging.level.root=ERROR",
			// reason() reports why a start failed, in one line
			"--logging.level.org.springframework.boot=OFF");

	private CommandLineProgram() {
	}

	/** Whether these arguments are for a command rather than the server. */
	public static boolean takes(String... args) {
		if (args.length == 0 || (args[0].startsWith("-") && !HELP.contains(args[0]))) {
			return false;
		}
		return !args[0].equals(SERVE) || (args.length > 1 && HELP.contains(args[1]));
	}

	/** The arguments for the server. */
	public static String[] settings(String... args) {
		return (args.length > 0 && args[0].equals(SERVE)) ? List.of(args).subList(1, args.length).toArray(String[]::new)
				: args;
	}

	/**
	 * Runs a command. Only its results go to standard output.
	 * @param application is started if the command needs the data
	 * @return the exit code
	 */
	public static int run(Class<?> application, String... args) {
		PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
		System.setOut(err);
		Results out = new Results();
		CommandLine line = new CommandLine(new Root())
			.addSubcommand(new ExportCommand(out, (settings) -> start(application, settings)))
			.addSubcommand(new CheckCommand(out, err))
			.addSubcommand(new Serve());
		ViewOptions.register(line);
		line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
		line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
		line.setExecutionExceptionHandler((ex, where, parsed) -> {
			if (out.gone) {
				return CommandLine.ExitCode.OK;
			}
			err.println("outlay: " + reason(ex));
			return FAILURE;
		});
		return line.execute(args);
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

	/** The message of the innermost exception, which the others only wrap. */
	private static String reason(Throwable ex) {
		Throwable cause = ex;
		while (cause.getCause() != null && cause.getCause() != cause) {
			cause = cause.getCause();
			if (DatabaseInUse.is(cause)) {
				return "the database is open in a running server; omit --database, or stop the server";
			}
		}
		return (cause.getMessage() != null) ? cause.getMessage() : cause.getClass().getSimpleName();
	}

	/** The program itself. */
	@CommandLine.Command(name = "outlay", mixinStandardHelpOptions = true, versionProvider = Version.class,
			description = { "Sourced figures on AI spending: who reported them, and how certain they are.",
					"Without a command, it serves the pages and the API." },
			exitCodeListHeading = "%nExit codes:%n",
			exitCodeList = { "0:success", "1:the check found faults", "2:wrong command line; nothing was done",
					"3:failed" },
			footer = { "", "For every command, see docs/command-line.md or outlay COMMAND --help." })
	private static final class Root {

	}

	/** Listed for the help only; the application serves. */
	@CommandLine.Command(name = SERVE, mixinStandardHelpOptions = true,
			description = { "Serve the pages and the API, as without a command.",
					"Takes settings of Spring, such as --server.port=9000." })
	private static final class Serve {

	}

	/** The version of the build. */
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

	/** Standard output, which notices when its reader has stopped reading. */
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

	}

}
