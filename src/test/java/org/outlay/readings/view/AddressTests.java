package org.outlay.readings.view;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

class AddressTests {

	@Test
	void valuesKeepEveryCharacter() {
		assertThat(Address.of("/search").with("q", "a&b={c}/d+e %").text())
			.isEqualTo("/search?q=a%26b%3D%7Bc%7D%2Fd%2Be%20%25");
	}

	@Test
	void parametersStandInTheirOrderAndMayRepeat() {
		assertThat(Address.of("/compare").with("row", "b").with("row", "a").with(Map.of("asOf", "2026-01-01")).text())
			.isEqualTo("/compare?row=b&row=a&asOf=2026-01-01");
	}

	@Test
	void anAddressGoesOnFromAStart() {
		assertThat(
				Address.from(UriComponentsBuilder.fromUriString("https://outlay.example/a?b=c")).with("d", "e").text())
			.isEqualTo("https://outlay.example/a?b=c&d=e");
	}

}
