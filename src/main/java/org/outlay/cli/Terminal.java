package org.outlay.cli;

import java.io.Console;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * What a command talks to.
 *
 * @param out where results go, and nothing else
 * @param err where everything else goes
 * @param progress whether somebody watches {@link #err}
 * @param starter starts Outlay without a web server, with further settings such as
 * {@code --spring.datasource.url=…}
 */
public record Terminal(OutputStream out, PrintStream err, boolean progress,
		Function<List<String>, ConfigurableApplicationContext> starter) {

	/** The number of standard output. */
	public static final int RESULTS = 1;

	/** The number of standard error. */
	public static final int ERRORS = 2;

	/**
	 * Whether somebody reads an output on a screen. Java itself tells this of input and
	 * output together at best, and from Java 22 on says yes to everything.
	 */
	public static boolean isWatched(int output) {
		try {
			return Path.of("/proc/self/fd/" + output).toRealPath().toString().matches("/dev/(pts/|tty).*");
		}
		catch (IOException ex) {
			return Optional.ofNullable(System.console()).filter(Terminal::isTerminal).isPresent();
		}
	}

	/**
	 * Asks {@code Console.isTerminal()}, which Java 17 does not have and need not have.
	 */
	private static boolean isTerminal(Console console) {
		try {
			return (boolean) Console.class.getMethod("isTerminal").invoke(console);
		}
		catch (ReflectiveOperationException ex) {
			return true;
		}
	}

	/**
	 * Says how far the work is, over what was said before; only where somebody watches.
	 */
	public void say(String how) {
		if (this.progress) {
			this.err.print("\r\u001b[K" + how);
			this.err.flush();
		}
	}

	/** The same terminal without progress. */
	public Terminal quiet() {
		return new Terminal(this.out, this.err, false, this.starter);
	}

}
