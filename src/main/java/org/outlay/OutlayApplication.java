package org.outlay;

import java.time.Clock;

import org.outlay.cli.CommandLineProgram;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts Outlay: the pages, the API and the import of the dossiers. */
@SpringBootApplication
public class OutlayApplication {

	public static void main(String[] args) {
		if (CommandLineProgram.takes(args)) {
			System.exit(CommandLineProgram.run(OutlayApplication.class, args));
		}
		SpringApplication.run(OutlayApplication.class, CommandLineProgram.settings(args));
	}

	/** The site's own clock, in UTC; the only one anywhere. */
	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
