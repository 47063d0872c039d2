package org.outlay.doors.web.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.page.Choice;
import org.outlay.doors.web.page.Paging;
import org.outlay.doors.web.page.RequestedPage;
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
 * The bar that says how the figures of a page were chosen and converted, and lets the
 * reader change that.
 */
public final class ViewBar {

	/** The request attribute of pages that show figures. */
	static final String SHOWN = ViewBar.class.getName();

	/** Published series, which no day changes. */
	private static final String RATES = "/api/v1/rates";

	/** The currencies that most readers use. */
	private static final List<String> USUAL = List.of("USD", "CNY", "EUR");

	private static final int MONTHS = 24;

	/** Parameters of every endpoint with figures. */
	private static final List<String> CLOCKS = List.of("asOf", "match", "recordedAsOf");

	/** More parameters of lists of claims. */
	private static final List<String> MONEY = List.of("currency", "fx");

	/** A link in a chart; charts are drawn without regard to the request. */
	private static final Pattern LINK = Pattern.compile("href=\"(/[^\"]*)\"");

	private final HttpServletRequest request;

	private final ViewArguments readers;

	ViewBar(HttpServletRequest request, ViewArguments readers) {
		this.request = request;
		this.readers = readers;
	}

	/** Whether the page shows figures at all. */
	public boolean isShown() {
		return this.request.getAttribute(SHOWN) instanceof PointOfView;
	}

	public PointOfView view() {
		return (PointOfView) this.request.getAttribute(SHOWN);
	}

	/**
	 * A figure in the currency asked for; null if none was, the figure is stated in it,
	 * or is not money.
	 */
	public ConvertedAmounts.@Nullable ConvertedAmount converted(Figure figure) {
		Unit currency = isShown() ? view().money().unit() : null;
		return (currency != null) ? this.readers.conversions().of(figure, currency, view().fx()) : null;
	}

	/** A chart whose links keep the point of view, like those of the page. */
	public String keptIn(String svg) {
		return LINK.matcher(svg).replaceAll((link) -> {
			String path = this.request.getContextPath() + HtmlUtils.htmlUnescape(link.group(1));
			String kept = this.readers.links().processUrl(this.request, path);
			return Matcher.quoteReplacement("href=\"" + HtmlUtils.htmlEscape(kept) + "\"");
		});
	}

	/** The day, the record, the currency and the rule of the figures, in one sentence. */
	public String words() {
		PointOfView view = view();
		RecordedAsOf recorded = view.recorded();
		YearMonth constant = view.fx().constant();
		String money = (view.money().unit() == null) ? "each in the currency it was stated in" : "money also in "
				+ view.money().code()
				+ ((constant != null) ? " at the average rate of " + constant : " at the rate for its own time");
		return "Figures: what was " + view.asOf().match().adverb() + " public on " + English.day(view.asOf().day())
				+ ((recorded != null) ? "; as Outlay had it on record on " + English.moment(recorded.moment()) : "")
				+ "; " + money + "; chosen by the rule " + view.rule().versioned() + ".";
	}

	/** A sentence if the day or the record asked for is before all claims; else null. */
	public @Nullable String emptiness() {
		AsOf asOf = view().asOf();
		if (view().isPlain()) {
			return null;
		}
		Counts.Beginnings first = this.readers.counts().beginnings();
		Instant recorded = asOf.recorded();
		if (recorded != null && first.recorded() != null && recorded.isBefore(first.recorded())) {
			return "Outlay had no claim on record then: it recorded the first on " + English.moment(first.recorded())
					+ ".";
		}
		LocalDate begin = (asOf.match() == Match.CERTAIN) ? first.certain() : first.possible();
		return (begin != null && asOf.day().isBefore(begin)) ? "No claim Outlay knows was " + asOf.match().adverb()
				+ " public on " + English.day(asOf.day()) + ": the first came out on " + English.day(begin) + "."
				: null;
	}

	/** The same page as of today, with nothing else asked for. */
	public String plainAddress() {
		return address(others());
	}

	/** The same page with money as stated, or also in one of the usual currencies. */
	public List<MoneyLink> moneyLinks() {
		Set<String> codes = new LinkedHashSet<>(List.of(ShownCurrency.ORIGINAL.code()));
		USUAL.stream().filter(this.readers.rates().currencies()::contains).forEach(codes::add);
		codes.add(view().money().code());
		return codes.stream().map(this::moneyLink).toList();
	}

	private MoneyLink moneyLink(String code) {
		boolean original = code.equals(ShownCurrency.ORIGINAL.code());
		Map<String, String> asked = new LinkedHashMap<>(view().parameters());
		MONEY.forEach(asked::remove);
		if (!original) {
			asked.put("currency", code);
		}
		asked.putAll(others());
		return new MoneyLink(code, original ? "as stated" : code, address(asked),
				code.equals(view().money().code()) ? "true" : null);
	}

	private String address(Map<String, String> parameters) {
		return Address.of(this.request.getRequestURI()).with(parameters).text();
	}

	/**
	 * The address of the same as data, as of the same day and record if that makes a
	 * difference.
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
		return data(path).replaceFirst("(?=\\?|$)", "." + suffix);
	}

	/** The other parameters of the address. */
	public Map<String, String> others() {
		Map<String, String> others = new LinkedHashMap<>();
		RequestedPage.of(this.request, this.readers.views().orPlain(this.request))
			.own()
			.forEach((name, values) -> others.put(name, String.join(",", values)));
		others.remove(Paging.PARAMETER);
		return others;
	}

	public List<Choice.Option> policies() {
		return List.of(new Choice.Option(Policy.DEFAULT.code(), "Default"),
				new Choice.Option(Policy.EXCLUDE_ANONYMOUS.code(), "Without unnamed people"),
				new Choice.Option(Policy.LATEST.code(), "The most recent publication"),
				new Choice.Option(Policy.CONSERVATIVE_MIN.code(), "The smallest low end"));
	}

	public List<Choice.Option> currencies() {
		return Stream
			.concat(Stream.of(new Choice.Option(ShownCurrency.ORIGINAL.code(), "As stated")),
					this.readers.rates().currencies().stream().map((code) -> new Choice.Option(code, code)))
			.toList();
	}

	/** The rate for the time of each figure, or the average of one of the last months. */
	public List<Choice.Option> fx() {
		Stream<YearMonth> months = this.readers.rates().months().stream().limit(MONTHS);
		return Stream
			.concat(Stream.of(new Choice.Option(RateChoice.AUTO.code(), "For the time of each figure")),
					Stream.concat(Stream.ofNullable(view().fx().constant()), months)
						.distinct()
						.sorted(Comparator.reverseOrder())
						.map((month) -> new Choice.Option(RateChoice.ofMonth(month).code(), "All at " + month)))
			.toList();
	}

	/**
	 * A way to see money.
	 *
	 * @param code of the currency; {@code original} for the one each figure was stated in
	 * @param current for {@code aria-current}: {@code true} for the one in use, else null
	 */
	record MoneyLink(String code, String label, String address, @Nullable String current) {
	}

}
