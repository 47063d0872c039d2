package org.outlay.imports.writing;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.outlay.ShippedTest;
import org.outlay.imports.Shipped;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@ShippedTest
class ShippedExportTests {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@MethodSource("org.outlay.imports.Shipped#names")
	void everyShippedSourceComesOutAsTheFileItCameInAs(String name) {
		assertThat(this.mvc.get().uri("/sources/{id}/dossier.yaml", name.replace(".yaml", ""))).hasStatusOk()
			.body()
			.asString(StandardCharsets.UTF_8)
			.isEqualTo(new String(Shipped.file(name).bytes(), StandardCharsets.UTF_8));
	}

}
