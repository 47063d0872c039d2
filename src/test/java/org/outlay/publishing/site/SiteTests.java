package org.outlay.publishing.site;

import java.net.URI;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SiteTests {

	@Test
	void theAddressSetIsTheOneThatIsTold() {
		Site site = new Site(new SiteSettings("Outlay", URI.create("https://outlay.example")));
		assertThat(site.at("/claims/a-1")).isEqualTo("https://outlay.example/claims/a-1");
	}

	@Test
	void anAddressMustBeWhole() {
		for (String address : new String[] { "outlay.example", "https://outlay.example/", "/outlay" }) {
			assertThatIllegalArgumentException().isThrownBy(() -> new SiteSettings("Outlay", URI.create(address)))
				.withMessageContaining(address)
				.withMessageContaining("such as https://outlay.example.org");
		}
	}

}
