package org.outlay.doors.web;

import java.io.File;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.Sequence;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

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
				"--disable-dev-shm-usage", "--hide-scrollbars", "--window-size=1280,900");
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

	/**
	 * Whether tests run in the browser: always on CI, where a missing browser is a
	 * failure.
	 */
	static boolean shallRun() {
		return chromium().isPresent() || "true".equals(System.getenv("CI"));
	}

	private static Optional<File> first(String variable, String... paths) {
		return Stream.concat(Stream.of(System.getenv(variable)), Stream.of(paths))
			.filter(Objects::nonNull)
			.map(File::new)
			.filter(File::canExecute)
			.findFirst();
	}

	Browser wide(int width, String scheme) {
		return window(width, 1, scheme);
	}

	/**
	 * Shows pages as a window of 1280 pixels does at 200 %: half as wide, with twice the
	 * pixels.
	 */
	Browser zoomed() {
		return window(640, 2, "light");
	}

	private Browser window(int width, int scale, String scheme) {
		this.driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
				Map.of("width", width, "height", 900 / scale, "deviceScaleFactor", scale, "mobile", false));
		this.driver.executeCdpCommand("Emulation.setEmulatedMedia",
				Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme),
						Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
		return this;
	}

	Browser withoutScripts() {
		this.driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
		return this;
	}

	Browser withoutCache() {
		this.driver.executeCdpCommand("Network.enable", Map.of());
		this.driver.executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", true));
		return this;
	}

	/** Deletes everything that pages have stored. */
	void forget(String site) {
		this.driver.executeCdpCommand("Storage.clearDataForOrigin",
				Map.of("origin", site, "storageTypes", "local_storage"));
	}

	void visit(String address) {
		this.driver.get(address);
	}

	/** The path and query of the open page. */
	String path() {
		return this.driver.getCurrentUrl().replaceFirst("^https?://[^/]+", "");
	}

	/** The text of all elements that match a selector. */
	List<String> texts(String selector) {
		return this.driver.findElements(By.cssSelector(selector)).stream().map(WebElement::getText).toList();
	}

	WebElement find(String selector) {
		return this.driver.findElement(By.cssSelector(selector));
	}

	/** Waits until a visible element matches a selector. */
	WebElement await(String selector) {
		return new WebDriverWait(this.driver, Duration.ofSeconds(20))
			.until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector)));
	}

	/** Waits until a script in the page returns true. */
	void until(String script) {
		new WebDriverWait(this.driver, Duration.ofSeconds(20)).until((driver) -> ask("return " + script));
	}

	/** Moves the mouse to an element that matches a selector. */
	void pointAt(String selector) {
		new Actions(this.driver).moveToElement(find(selector)).perform();
	}

	/** Touches an element that matches a selector, as a finger would. */
	void touch(String selector) {
		WebElement target = find(selector);
		ask("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'}); return true", target);
		PointerInput finger = new PointerInput(PointerInput.Kind.TOUCH, "finger");
		Sequence touch = new Sequence(finger, 0)
			.addAction(finger.createPointerMove(Duration.ZERO, PointerInput.Origin.fromElement(target), 0, 0))
			.addAction(finger.createPointerDown(PointerInput.MouseButton.LEFT.asArg()))
			.addAction(finger.createPointerUp(PointerInput.MouseButton.LEFT.asArg()));
		this.driver.perform(List.of(touch));
	}

	void back() {
		this.driver.navigate().back();
	}

	void press(CharSequence... keys) {
		new Actions(this.driver).sendKeys(keys).perform();
	}

	/** Presses keys, and waits for the next page. */
	void pressAndFollow(CharSequence... keys) {
		leave(() -> press(keys));
	}

	/** Clicks an element that matches a selector, and waits for the next page. */
	void follow(String selector) {
		leave(() -> find(selector).click());
	}

	private void leave(Runnable action) {
		WebElement page = find("html");
		action.run();
		// Between the two pages the driver may find neither.
		new WebDriverWait(this.driver, Duration.ofSeconds(20)).ignoring(WebDriverException.class)
			.until(ExpectedConditions.stalenessOf(page));
	}

	/**
	 * Takes a picture of the page.
	 * @param whole true for the whole page, false for the visible part
	 */
	byte[] picture(boolean whole) {
		Object data = this.driver
			.executeCdpCommand("Page.captureScreenshot",
					Map.of("format", "png", "captureBeyondViewport", whole, "clip", clip(whole)))
			.get("data");
		return Base64.getDecoder().decode((String) Objects.requireNonNull(data));
	}

	private Map<String, Object> clip(boolean whole) {
		Object height = ask("return " + (whole ? "document.documentElement.scrollHeight" : "innerHeight"));
		return Map.of("x", 0, "y", 0, "width", ask("return innerWidth"), "height", height, "scale", 1);
	}

	/** Whether the focused element matches a selector. */
	boolean isAt(String selector) {
		return (Boolean) ask("return document.activeElement.matches(arguments[0])", selector);
	}

	/** Runs a script in the page and returns its result. */
	Object ask(String script, Object... arguments) {
		return Objects.requireNonNull(this.driver.executeScript(script, arguments));
	}

	/** The number of pixels by which the page is wider than the window. */
	long overflow() {
		return (Long) ask("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
	}

	/** Bytes over the wire for the page and everything it loads, headers included. */
	long weight() {
		return ((Number) ask("""
				return ['navigation', 'resource'].flatMap((kind) => performance.getEntriesByType(kind))
				  .reduce((sum, entry) => sum + entry.transferSize, 0)""")).longValue();
	}

	long elements() {
		return (Long) ask("return document.querySelectorAll('*').length");
	}

	/** The messages of the console since the last call. */
	List<String> console() {
		return this.driver.manage().logs().get(LogType.BROWSER).getAll().stream().map(Object::toString).toList();
	}

	/**
	 * The findings of axe, as rules with the places they are broken in.
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
