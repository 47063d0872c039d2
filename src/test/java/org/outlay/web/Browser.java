package org.outlay.web;

import java.io.File;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real Chromium, set to a width and a colour scheme. */
final class Browser implements AutoCloseable {

	private final ChromeDriver driver;

	private Browser(ChromeDriver driver) {
		this.driver = driver;
	}

	static Browser open() {
		ChromeOptions options = new ChromeOptions();
		options.setBinary(chromium().orElseThrow(() -> new IllegalStateException("no Chromium in the usual places")));
		options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
				"--disable-background-networking", "--disable-component-update", "--disable-sync",
				"--disable-dev-shm-usage", "--window-size=1280,900");
		LoggingPreferences logs = new LoggingPreferences();
		logs.enable(LogType.BROWSER, Level.ALL);
		options.setCapability("goog:loggingPrefs", logs);
		ChromeDriverService.Builder service = new ChromeDriverService.Builder();
		first("OUTLAY_CHROMEDRIVER", "/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver")
			.ifPresent(service::usingDriverExecutable);
		ChromeDriver driver = new ChromeDriver(service.build(), options);
		driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(30));
		return new Browser(driver);
	}

	static Optional<File> chromium() {
		return first("OUTLAY_CHROMIUM", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
				"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
	}

	private static Optional<File> first(String variable, String... paths) {
		return Stream.concat(Stream.of(System.getenv(variable)), Stream.of(paths))
			.filter(Objects::nonNull)
			.map(File::new)
			.filter(File::canExecute)
			.findFirst();
	}

	Browser wide(int width, String scheme) {
		this.driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
				Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
		this.driver.executeCdpCommand("Emulation.setEmulatedMedia",
				Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
		return this;
	}

	void visit(String address) {
		this.driver.get(address);
	}

	/** By how many pixels the page is wider than the window. */
	long overflow() {
		return (Long) Objects.requireNonNull(this.driver
			.executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth"));
	}

	long elements() {
		return (Long) Objects.requireNonNull(this.driver.executeScript("return document.querySelectorAll('*').length"));
	}

	/** What the console has said since it was last asked. */
	List<String> console() {
		return this.driver.manage().logs().get(LogType.BROWSER).getAll().stream().map(Object::toString).toList();
	}

	/**
	 * What axe finds, as rules with the places they are broken in.
	 * @param rules which to apply; all of them if empty
	 */
	List<String> barriers(List<String> rules) {
		AxeRunOptions options = new AxeRunOptions();
		options.setResultTypes(List.of("violations"));
		AxeBuilder axe = new AxeBuilder().setLegacyMode().withOptions(options);
		return (rules.isEmpty() ? axe : axe.withRules(rules)).analyze(this.driver)
			.getViolations()
			.stream()
			.map(Browser::describe)
			.toList();
	}

	private static String describe(Rule rule) {
		return rule.getId() + " (" + rule.getHelp() + "): "
				+ rule.getNodes().stream().limit(3).map((node) -> node.getTarget() + " " + node.getHtml()).toList();
	}

	@Override
	public void close() {
		this.driver.quit();
	}

}
