package org.outlay.doors.api.shape;

import java.math.BigDecimal;
import java.time.LocalDate;

import io.swagger.v3.oas.annotations.media.Schema;

/** An exchange rate with its source. */
@Schema(name = "Rate")
record RateJson(
		@Schema(description = "Units of the wanted currency for one of the given; quotients of published rates keep"
				+ " 16 significant digits.", example = "0.1391") BigDecimal value,
		@Schema(description = "The given currency.", example = "CNY") String from,
		@Schema(description = "The wanted currency.", example = "USD") String to,
		@Schema(description = "How it came about.", example = "annual average") String method,
		@Schema(description = "The first day it is about.", example = "2025-01-01") LocalDate firstDay,
		@Schema(description = "The last day it is about, included.", example = "2025-12-31") LocalDate lastDay,
		@Schema(description = "The series it comes from.", example = "fed-h10-annual") String series,
		@Schema(description = "Who publishes the series.",
				example = "Board of Governors of the Federal Reserve System") String publisher,
		@Schema(description = "The path of the series.", example = "/api/v1/rates/fed-h10-annual") String href) {
}
