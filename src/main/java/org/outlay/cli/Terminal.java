package org.outlay.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
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
