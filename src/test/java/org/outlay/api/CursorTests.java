package org.outlay.api;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CursorTests {

	@Test
	void whatItWritesItReads() {
		for (int offset : new int[] { 1, 50, 999, 123_456_789 }) {
			assertThat(Cursor.parse(new Cursor(offset).text())).isEqualTo(new Cursor(offset));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "50", "MA", "LTE", "NTA=", "NT A", "é", "AAAA", "MTIzNDU2Nzg5MDEyMw" })
	void anythingElseIsRefused(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Cursor.parse(text)).withMessageContaining("no cursor");
	}

}
