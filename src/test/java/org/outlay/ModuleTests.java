package org.outlay;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class ModuleTests {

	private static final ApplicationModules modules = ApplicationModules.of(OutlayApplication.class);

	@Test
	void modulesUseOnlyWhatTheySayTheyMay() {
		modules.verify();
	}

	@Test
	void theArchitectureDocumentNamesEveryModule() throws Exception {
		String document = Files.readString(Path.of("docs/architecture.md"));
		assertThat(modules.stream().map(ApplicationModule::getIdentifier).map(Object::toString))
			.allSatisfy((name) -> assertThat(document).contains("| `" + name + "` |"));
	}

}
