package org.outlay.doors.api.query;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CursorTests {

	private static final Cursor.ListMark MARK = new Cursor.ListMark("0f1a2b", "3c4d5e");

	@Test
	void whatItWritesItReads() {
		for (int offset : new int[] { 1, 50, 999, 123_456_789 }) {
			Cursor cursor = new Cursor(offset, MARK);
			assertThat(Cursor.parse(cursor.text())).isEqualTo(cursor);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "50", "MA", "LTE", "NTA=", "NT A", "é", "AAAA", "MTIzNDU2Nzg5MDEyMw", "NTAuMGYxYTJi",
			"MC4wZjFhMmIzYzRkNWU" })
	void anythingElseIsRefused(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Cursor.parse(text)).withMessageContaining("not a cursor");
	}

}
