package org.outlay.publishing.tabular;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.outlay.Trials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TableTests {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.build();

	private static final Table<Thing> THINGS = Table.<Thing>of("things", "Things", "Anything.", "words")
		.text("words?", "What it says.", Thing::words)
		.decimal("amount?", "How much.", Thing::amount)
		.integer("count?", "How many.", Thing::count)
		.day("day?", "When.", Thing::day)
		.moment("moment?", "When exactly.", Thing::moment)
		.flag("flag?", "Whether.", Thing::flag)
		.list("names?", "Who.", Thing::names);

	@Test
	void linesEndAsRfc4180SaysAndNumbersHaveAllTheirDigits() {
		Thing thing = new Thing("over CNY 200 billion, \"about\"", new BigDecimal("2E+11"), 3L,
				LocalDate.of(2026, 2, 15), Instant.parse("2026-02-15T08:00:00Z"), true, List.of("Baidu", "Alibaba"));
		assertThat(csv(thing)).isEqualTo("words,amount,count,day,moment,flag,names\r\n"
				+ "\"over CNY 200 billion, \"\"about\"\"\",200000000000,3,2026-02-15,2026-02-15T08:00:00Z,true,Baidu|Alibaba\r\n");
	}

	@Test
	void textThatLooksLikeAFormulaIsDefusedAndANegativeNumberIsNot() {
		assertThat(csv(words("=HYPERLINK(1)").amount("-5"))).contains("\r\n'=HYPERLINK(1),-5,");
		assertThat(csv(words("@SUM(A1)"))).contains("'@SUM(A1)");
		assertThat(csv(words("\tx"))).contains("'\tx");
	}

	@Test
	void csvReadsBackTheSame() {
		Trials.of((random) -> {
			Thing thing = any(random);
			CSVRecord row = records(csv(thing)).get(0);
			assertThat(undefused(row.get("words"))).isEqualTo((thing.words != null) ? thing.words : "");
			if (thing.amount != null) {
				assertThat(row.get("amount")).doesNotContain("E");
				assertThat(new BigDecimal(row.get("amount"))).isEqualByComparingTo(thing.amount);
			}
		});
	}

	@Test
	void jsonHasEveryColumnInOrderAndAllDigits() {
		Thing thing = new Thing("a \"b\" \\ c/d\n\u0001<é约> 😀 \ud83d", new BigDecimal("1.500E+11"), 3L,
				LocalDate.of(2026, 2, 15), Instant.parse("2026-02-15T08:00:00.120Z"), true, List.of("Baidu", "\t"));
		String first = "{\"words\":\"a \\\"b\\\" \\\\ c/d\\n\\u0001<é约> \\ud83d\\ude00 \\ud83d\",\"amount\":150000000000,"
				+ "\"count\":3,\"day\":\"2026-02-15\",\"moment\":\"2026-02-15T08:00:00.120Z\",\"flag\":true,"
				+ "\"names\":[\"Baidu\",\"\\t\"]}";
		String second = "{\"words\":null,\"amount\":0,\"count\":null,\"day\":null,\"moment\":null,\"flag\":null,"
				+ "\"names\":null}";
		Thing empty = words(null).amount("0.00");
		assertThat(text(TableFormat.NDJSON, thing, empty)).isEqualTo(first + "\n" + second + "\n");
		assertThat(text(TableFormat.JSON, thing, empty)).isEqualTo("[\n" + first + ",\n" + second + "\n]\n");
		assertThat(text(TableFormat.NDJSON)).isEmpty();
		assertThat(text(TableFormat.JSON)).isEqualTo("[]\n");
		assertThat(text(TableFormat.NDJSON, words("x").amount("-0.0000001200"))).contains("\"amount\":-0.00000012,");
	}

	@Test
	void linesOfJsonReadBackTheSame() {
		Trials.of((random) -> {
			Thing thing = any(random);
			JsonNode row = JSON.readTree(text(TableFormat.NDJSON, thing).strip());
			assertThat(row.get("words").asStringOpt().orElse(null)).isEqualTo(thing.words);
			assertThat(row.get("names").size()).isEqualTo((thing.names != null) ? thing.names.size() : 0);
			if (thing.amount != null) {
				assertThat(row.get("amount").decimalValue()).isEqualByComparingTo(thing.amount);
			}
		});
		assertThat(JSON.readTree(text(TableFormat.JSON, words("a"), words("b")))).hasSize(2);
		assertThat(JSON.readTree(text(TableFormat.JSON))).isEmpty();
	}

	@Test
	void workbooksReadBackTheSame() {
		Trials.of(200, (random) -> {
			Thing thing = any(random);
			try (XSSFWorkbook book = workbook(thing)) {
				XSSFSheet rows = book.getSheet("things");
				Cell words = rows.getRow(1).getCell(0);
				assertThat((words != null) ? words.getStringCellValue() : null).isEqualTo(thing.words);
				Cell amount = rows.getRow(1).getCell(1);
				if (thing.amount != null) {
					assertThat(number(amount)).isEqualByComparingTo(thing.amount);
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	@Test
	void workbooksHaveTypedCellsAFrozenHeaderAndNotes() throws IOException {
		Thing thing = new Thing("=1+1", new BigDecimal("200000000000"), 3L, LocalDate.of(2026, 2, 15), Instant.EPOCH,
				true, List.of("a"));
		try (XSSFWorkbook book = workbook(thing)) {
			XSSFSheet rows = book.getSheetAt(0);
			assertThat(rows.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
			assertThat(rows.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(2e11);
			assertThat(rows.getRow(1).getCell(3).getLocalDateTimeCellValue().toLocalDate())
				.isEqualTo(LocalDate.of(2026, 2, 15));
			assertThat(rows.getRow(1).getCell(5).getBooleanCellValue()).isTrue();
			assertThat(rows.getPaneInformation().isFreezePane()).isTrue();
			assertThat(book.getSheet("Notes").getRow(0).getCell(0).getStringCellValue()).isEqualTo("All things");
			assertThat(book.getSheet("Notes").getRow(2).getCell(1).getStringCellValue()).isEqualTo("CC0");
		}
	}

	@Test
	void aLongTableIsWrittenInPortions() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		TableFormat.XLSX.write(THINGS.sheet(IntStream.range(0, 1700).mapToObj((i) -> words("row " + i)), notes()), out);
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
			assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(1700);
			assertThat(book.getSheetAt(0).getRow(1700).getCell(0).getStringCellValue()).isEqualTo("row 1699");
		}
	}

	@Test
	void aTableRefusesTwoColumnsOfOneNameAndMissingValues() {
		assertThatIllegalArgumentException().isThrownBy(() -> THINGS.text("words", "Again.", Thing::words))
			.withMessageContaining("duplicate column words");
		Table<Thing> strict = Table.<Thing>of("strict", "Strict", "Strict.").text("words", "Words.", Thing::words);
		assertThatIllegalArgumentException().isThrownBy(() -> strict.row(words("")))
			.withMessageContaining("must not be empty");
	}

	private static BigDecimal number(Cell cell) {
		return (cell.getCellType() == CellType.NUMERIC) ? new BigDecimal(Double.toString(cell.getNumericCellValue()))
				: new BigDecimal(cell.getStringCellValue());
	}

	private static Thing words(String words) {
		return new Thing(words, null, null, null, null, null, null);
	}

	private static Thing any(RandomGenerator random) {
		byte[] bytes = new byte[random.nextInt(1, 20)];
		random.nextBytes(bytes);
		BigDecimal amount = new BigDecimal(new BigInteger(bytes), random.nextInt(-20, 25));
		List<String> signs = List.of("=", "+", "-", "@", "'", "\"", ",", ";", "\t", "\n", " ", "约", "＝", "😀", "x", "0",
				"<", "&", "]]>", "_x0041_", "–");
		String words = String.join("",
				random.ints(random.nextInt(1, 8), 0, signs.size()).mapToObj(signs::get).toList());
		return new Thing((random.nextInt(9) == 0) ? null : words, (random.nextInt(9) == 0) ? null : amount,
				random.nextLong(), LocalDate.EPOCH.plusDays(random.nextInt(90_000)), Instant.EPOCH,
				random.nextBoolean(), new ArrayList<>(List.of(words)));
	}

	private static String undefused(String text) {
		return text.matches("(?s)'+[=+\\-@\\t\\r\\n＝＋－＠].*") ? text.substring(1) : text;
	}

	private static List<CSVRecord> records(String csv) {
		try {
			return CSVFormat.RFC4180.builder()
				.setHeader()
				.setSkipHeaderRecord(true)
				.get()
				.parse(new StringReader(csv))
				.getRecords();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static XSSFWorkbook workbook(Thing... things) throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(bytes(TableFormat.XLSX, things)));
	}

	private static String csv(Thing... things) {
		return text(TableFormat.CSV, things);
	}

	private static String text(TableFormat format, Thing... things) {
		return new String(bytes(format, things), StandardCharsets.UTF_8);
	}

	private static byte[] bytes(TableFormat format, Thing... things) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			format.write(THINGS.sheet(Stream.of(things), notes()), out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private static TableNotes notes() {
		return TableNotes.of("All things").with("Licence", "CC0");
	}

	private record Thing(String words, BigDecimal amount, Long count, LocalDate day, Instant moment, Boolean flag,
			List<String> names) {

		Thing amount(String number) {
			return new Thing(this.words, new BigDecimal(number), this.count, this.day, this.moment, this.flag,
					this.names);
		}

	}

}
