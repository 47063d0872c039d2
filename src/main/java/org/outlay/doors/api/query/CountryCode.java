package org.outlay.doors.api.query;

import java.util.Locale;

/** A country, by its ISO 3166-1 alpha-2 code in capitals. */
public record CountryCode(String code) {

	public CountryCode {
		if (!Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code)) {
			throw new IllegalArgumentException("'" + code + "' is no country code of ISO 3166-1 alpha-2");
		}
	}

}
