package org.outlay.cli;

import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains a start that failed because another program uses the database file. */
class DatabaseInUse extends AbstractFailureAnalyzer<SQLException> {

	/** H2's DATABASE_ALREADY_OPEN_1. */
	private static final int ALREADY_OPEN = 90020;

	static boolean is(Throwable ex) {
		return ex instanceof SQLException failed && failed.getErrorCode() == ALREADY_OPEN;
	}

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException cause) {
		return is(cause)
				? new FailureAnalysis("The database is open in another program, probably another Outlay.",
						"Stop the other program, or choose another database with --spring.datasource.url.", cause)
				: null;
	}

}
