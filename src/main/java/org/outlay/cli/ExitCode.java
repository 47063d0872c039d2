package org.outlay.cli;

/** What a script is told at the end. */
public final class ExitCode {

	/** All went well. */
	public static final int OK = 0;

	/** The work was done and found faults. */
	public static final int FAULTS = 1;

	/** The command line was wrong; nothing was done. */
	public static final int USAGE = 2;

	/** The work could not be done. */
	public static final int FAILURE = 3;

	private ExitCode() {
	}

}
