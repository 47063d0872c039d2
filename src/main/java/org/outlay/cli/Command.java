package org.outlay.cli;

/** One command of the command line: a class with picocli's annotations. */
public interface Command {

	/**
	 * Does the work.
	 * @return one of the {@link ExitCode}s
	 * @throws Exception if it cannot; its message is all the user sees
	 */
	int run(Terminal terminal) throws Exception;

}
