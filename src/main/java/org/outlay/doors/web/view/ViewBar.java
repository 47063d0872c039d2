package org.outlay.doors.web.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.page.Choice;
import org.outlay.doors.web.page.Paging;
import org.outlay.readings.conversion.RateChoice;
import org.outlay.readings.counts.Counts;
import org.outlay.readings.headline.Policy;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.view.Address;
import org.outlay.readings.view.PointOfView;
import org.outlay.readings.view.RecordedAsOf;
import org.outlay.readings.view.ShownCurrency;
import org.outlay.values.amount.Unit;
import org.outlay.values.english.English;
import org.outlay.values.period.AsOf;
import org.outlay.values.period.Match;

import org.springframework.web.util.HtmlUtils;

/**
 * Tells a reader how the figures of a page are looked at, and lets them look otherwise.
 */
public final class ViewBar {

	/** The request attribute of pages that show figures. */
	static final String SHOWN = ViewBar.class.getName();

	/** Published series, which no day changes. */
	private static final String RATES = "/api/v1/rates";

	/** Currencies most readers think in. */
	private static final List<String> USUAL = List.of("USD", "CNY", "EUR");

	private static final int MONTHS = 24;

	/** A longer parameter is a mistake, and not repeated. */
	private static final int LONGEST = 200;

	/** What every endpoint with figures takes. */
	private static final List<String> CLOCKS = List.of("asOf", "match", "recordedAsOf");

	/** What lists of claims take besides. */
	private static final List<String> MONEY = List.of("currency", "fx");

	/** A link in a chart, which is drawn before anybody asks. */
	private static final Pattern LINK = Pattern.compile("href=\"(/[^\"]*)\"");

	private final HttpServletRequest request;

	private final ViewBars bars;

	ViewBar(HttpServletRequest request, ViewBars bars) {
		this.request = request;
		this.bars = bars;
	}

	/** Whether the page shows figures at all. */
	public boolean isShown() {
		return this.request.getAttribute(SHOWN) instanceof PointOfView;
	}

	public PointOfView view() {
		return (PointOfView) this.request.getAttribute(SHOWN);
	}

	/**
	 * A figure in the currency asked for; absent if none was, the figure is stated in it,
	 * or is no money.
	 */
	public @Nullable ConvertedAmount converted(Figure figure) {
		Unit currency = isShown() ? view().money().unit() : null;
		return (currency != null) ? this.bars.conversions.of(figure, currency, view().fx()) : null;
	}

	/** A chart whose links keep the point of view, as those of the page do. */
	public String keptIn(String svg) {
		return LINK.matcher(svg).replaceAll((link) -> {
			String path = this.request.getContextPath() + HtmlUtils.htmlUnescape(link.group(1));
			String kept = this.bars.links.processUrl(this.request, path);
			return Matcher.quoteReplacement("href=\"" + HtmlUtils.htmlEscape(kept) + "\"");
		});
	}

	/** What the figures are, in one sentence. */
	public String words() {
		PointOfView view = view();
		List<String> parts = new ArrayList<>();
		parts.add("what was " + view.asOf().match().adverb() + " public on " + English.day(view.asOf().day()));
		RecordedAsOf recorded = view.recorded();
		if (recorded != null) {
			parts.add("as Outlay had it on record on " + English.moment(recorded.moment()));
		}
		parts.add(money(view));
		parts.add("chosen by the rule " + view.rule().versioned());
		return "Figures: " + String.join("; ", parts) + ".";
	}

	/** That the day or the record asked for lies before all claims; absent where not. */
	public @Nullable String emptiness() {
		AsOf asOf = view().asOf();
		if (view().isPlain()) {
			return null;
		}
		Counts.Beginnings first = this.bars.counts.beginnings();
		Instant recorded = asOf.recorded();
		if (recorded != null && first.recorded() != null && recorded.isBefore(first.recorded())) {
			return "Outlay had no claim on record then: it took in the first on " + English.moment(first.recorded())
					+ ".";
		}
		boolean certain = asOf.match() == Match.CERTAIN;
		LocalDate begin = certain ? first.certain() : first.possible();
		return (begin != null && asOf.day().isBefore(begin)) ? "No claim Outlay knows was " + asOf.match().adverb()
				+ " public on " + English.day(asOf.day()) + ": the first came out on " + English.day(begin) + "."
				: null;
	}

	private static String money(PointOfView view) {
		if (view.money().unit() == null) {
			return "each in the currency it was stated in";
		}
		YearMonth constant = view.fx().constant();
		return "money also in " + view.money().code()
				+ ((constant != null) ? " at the average rate of " + constant : " at the rate right for each");
	}

	/** The same page as of today, with nothing else asked for. */
	public String plainAddress() {
		return address(others());
	}

	/** The same page with money as stated, or also in one of the usual currencies. */
	public List<MoneyLink> moneyLinks() {
		List<MoneyLink> links = new ArrayList<>();
		links.add(moneyLink(ShownCurrency.ORIGINAL.code(), "as stated"));
		USUAL.stream()
			.filter(this.bars.rates.currencies()::contains)
			.forEach((code) -> links.add(moneyLink(code, code)));
		String asked = view().money().code();
		if (view().money().unit() != null && !USUAL.contains(asked)) {
			links.add(moneyLink(asked, asked));
		}
		return links;
	}

	private MoneyLink moneyLink(String code, String label) {
		Map<String, String> asked = new LinkedHashMap<>(view().parameters());
		MONEY.forEach(asked::remove);
		if (!code.equals(ShownCurrency.ORIGINAL.code())) {
			asked.put("currency", code);
		}
		asked.putAll(others());
		return new MoneyLink(code, label, address(asked), code.equals(view().money().code()) ? "true" : null);
	}

	private String address(Map<String, String> parameters) {
		return Address.of(this.request.getRequestURI()).with(parameters).text();
	}

	/**
	 * The address of the same as data, as of the same day and record where that plays a
	 * part.
	 */
	public String data(String path) {
		if (!isShown() || path.equals(RATES)) {
			return path;
		}
		boolean isMoney = path.startsWith("/api/v1/claims") || path.equals("/api/v1/data-budgets");
		Map<String, String> asked = new LinkedHashMap<>(view().parameters());
		asked.keySet()
			.removeIf((name) -> path.contains(name + "=")
					|| !(CLOCKS.contains(name) || (isMoney && MONEY.contains(name))));
		return Address.extended(path, asked);
	}

	/** The same as a file of a format: {@code csv}, {@code xlsx}, {@code ndjson}. */
	public String file(String path, String suffix) {
		String address = data(path);
		int query = address.indexOf('?');
		return (query < 0) ? address + "." + suffix
				: address.substring(0, query) + "." + suffix + address.substring(query);
	}

	/** The other parameters of the address. */
	public Map<String, String> others() {
		Map<String, String> others = new LinkedHashMap<>();
		this.request.getParameterMap().forEach((name, values) -> {
			boolean own = PointOfView.PARAMETERS.contains(name) || name.equals(Paging.PARAMETER);
			String value = String.join(",", values);
			if (!own && name.matches("[A-Za-z0-9.]+") && !value.isBlank() && value.length() < LONGEST) {
				others.put(name, value);
			}
		});
		return others;
	}

	public List<Choice.Option> policies() {
		return List.of(option(Policy.DEFAULT, "Default"), option(Policy.EXCLUDE_ANONYMOUS, "Without unnamed people"),
				option(Policy.LATEST, "Whatever was published last"),
				option(Policy.CONSERVATIVE_MIN, "The smallest low end"));
	}

	private static Choice.Option option(Policy policy, String label) {
		return new Choice.Option(policy.code(), label);
	}

	public List<Choice.Option> currencies() {
		return Stream
			.concat(Stream.of(new Choice.Option("original", "As stated")),
					this.bars.rates.currencies().stream().map((code) -> new Choice.Option(code, code)))
			.toList();
	}

	/** The right rate of each figure, or the average of one of the last months. */
	public List<Choice.Option> fx() {
		List<Choice.Option> options = new ArrayList<>();
		options.add(new Choice.Option(RateChoice.AUTO.code(), "Right for each figure"));
		Stream<YearMonth> months = this.bars.rates.months().stream().limit(MONTHS);
		YearMonth chosen = view().fx().constant();
		Stream.concat(Stream.ofNullable(chosen), months)
			.distinct()
			.sorted((a, b) -> b.compareTo(a))
			.map(RateChoice::new)
			.forEach((choice) -> options.add(new Choice.Option(choice.code(), "All at " + choice.constant())));
		return options;
	}

	/**
	 * A way to see money.
	 *
	 * @param code of the currency; {@code original} for the one each figure was stated in
	 * @param current for {@code aria-current}: {@code true} for the way in use, else
	 * absent
	 */
	record MoneyLink(String code, String label, String address, @Nullable String current) {
	}

}
