package org.outlay;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

class ModuleTests {

	private static final ApplicationModules modules = ApplicationModules.of(OutlayApplication.class);

	/** The names of the modules that each module uses. */
	private static final Map<String, Set<String>> uses = modules.stream()
		.collect(Collectors.toMap(ModuleTests::name, ModuleTests::used));

	@Test
	void modulesUseOnlyWhatTheySayTheyMay() {
		modules.verify();
	}

	@Test
	void modulesSayNoMoreThanTheyUse() {
		assertThat(uses).allSatisfy((module, used) -> assertThat(used).as("what '%s' is allowed to use", module)
			.isEqualTo(allowed(module)));
	}

	@Test
	void theRingsHoldTheModulesThereAre() {
		assertThat(Arrays.stream(Ring.values()).flatMap((ring) -> ring.modules().stream()))
			.containsExactlyInAnyOrderElementsOf(uses.keySet());
	}

	@Test
	void arrowsGoDownFromDoorsToValues() {
		assertThat(uses).allSatisfy((module, used) -> assertThat(used)
			.as("what '%s' uses: a door never uses another door, and facts know nothing of how they are read; move what"
					+ " both need into a reading", module)
			.allMatch((other) -> Ring.of(module).mayUse(Ring.of(other))));
	}

	@Test
	void everyModuleIsOneSentence() {
		assertThat(uses.keySet()).map(ModulePicture::description)
			.allSatisfy((sentence) -> assertThat(sentence).matches("[A-Z`][^.]*([.][^ ][^.]*)*[.]"));
	}

	@Test
	void theArchitectureDocumentShowsTheModulesAsTheyAre() {
		Golden.assertPart(Path.of("docs/architecture.md"), "modules", new ModulePicture(uses).text());
	}

	private static String name(ApplicationModule module) {
		return module.getIdentifier().toString();
	}

	private static Set<String> used(ApplicationModule module) {
		return module.getDirectDependencies(modules)
			.uniqueModules()
			.map(ModuleTests::name)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> allowed(String module) {
		try {
			return Set.of(Class.forName("org.outlay." + module + ".package-info")
				.getAnnotation(org.springframework.modulith.ApplicationModule.class)
				.allowedDependencies());
		}
		catch (ClassNotFoundException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
