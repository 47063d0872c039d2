package org.outlay.doors.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.outlay.OutlayApplication;
import org.outlay.OutlayTest;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts an Outlay on the day of the tests and takes pictures of the main pages into
 * target/screenshots, on a desk and a phone, in light and dark; that of the front
 * page goes into the readme. A command, not a test: docs/quality.md.
 */
final class Screenshots {

	private static final Path FOLDER = Path.of("target/screenshots");

	/** The picture of the readme. */
	private static final Path HOME = Path.of("docs/home.png");

	private static final Map<String, Integer> WIDTHS = Map.of("desk", 1280, "telephone", 390);

	private static final Map<String, String> PAGES = Map.of("home", "/", "company", "/companies/bytedance",
			"comparison", "/capex", "figure", "/claims/tbb-2d", "models", "/models", "model", "/models/seedance-2-0",
			"sources", "/sources", "source", "/sources/leida-grand-chess", "coverage", "/coverage");

	private Screenshots() {
	}

	public static void main(String[] args) throws IOException {
		SpringApplication outlay = new SpringApplication(OutlayApplication.class, OutlayTest.FixedClock.class);
		try (ConfigurableApplicationContext context = outlay.run("--server.port=0",
				"--spring.datasource.url=jdbc:h2:mem:screenshots;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
				Browser browser = Browser.open()) {
			int port = ((WebServerApplicationContext) context).getWebServer().getPort();
			take(browser, "http://localhost:" + port);
		}
	}

	private static void take(Browser browser, String site) throws IOException {
		Files.createDirectories(FOLDER);
		for (Map.Entry<String, String> page : PAGES.entrySet()) {
			for (String width : WIDTHS.keySet()) {
				for (String scheme : List.of("light", "dark")) {
					browser.wide(WIDTHS.get(width), scheme).visit(site + page.getValue());
					Path file = FOLDER.resolve(page.getKey() + "-" + width + "-" + scheme + ".png");
					Files.write(file, browser.picture(true));
					System.out.println(file);
				}
			}
		}
		browser.wide(WIDTHS.get("desk"), "light").visit(site + "/");
		Files.write(HOME, browser.picture(false));
		System.out.println(HOME);
	}

}
