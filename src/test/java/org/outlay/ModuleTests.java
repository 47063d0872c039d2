package org.outlay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

/** Modules use only what they declare, and docs/architecture.md describes them. */
class ModuleTests {

	private static final ApplicationModules modules = ApplicationModules.of(OutlayApplication.class);

	private static final Tables tables = new Tables();

	/** The names of the modules that each module uses, by its code or by its SQL. */
	private static final Map<String, Set<String>> uses = modules.stream()
		.collect(Collectors.toMap(ModuleTests::name, ModuleTests::used));

	@Test
	void modulesUseOnlyWhatTheySayTheyMay() {
		modules.verify();
	}

	@Test
	void modulesSayWhatTheyUseAndNoMoreByCodeOrBySql() {
		assertThat(uses).allSatisfy((module, used) -> assertThat(allowed(module))
			.as("the modules that '%s' is allowed to use: list in its package-info those it uses, by code or by tables in SQL",
					module)
			.isEqualTo(used));
	}

	@Test
	void arrowsGoInwardsFromDoorsToValues() {
		assertThat(uses).allSatisfy((module, used) -> assertThat(used)
			.as("what '%s' uses: a door never uses another door, and facts do not depend on readings; move what"
					+ " both need into a reading", module)
			.allMatch((other) -> Ring.of(module).mayUse(Ring.of(other))));
	}

	@Test
	void everyTableBelongsToAModule() {
		assertThat(tables.owners().values()).isSubsetOf(uses.keySet());
	}

	@Test
	void everyClassIsInAModuleButTheApplication() throws IOException {
		try (Stream<Path> files = Files.walk(ModulePicture.MODULES)) {
			assertThat(files.filter((file) -> file.toString().endsWith(".java"))
				.map((file) -> ModulePicture.MODULES.relativize(file).toString().replace('/', '.'))
				.filter((file) -> uses.keySet().stream().noneMatch((module) -> file.startsWith(module + "."))))
				.as("classes outside all modules: move them into one")
				.containsExactlyInAnyOrder("OutlayApplication.java", "NullsOfH2.java");
		}
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
		Set<String> used = module.getDirectDependencies(modules)
			.uniqueModules()
			.map(ModuleTests::name)
			.collect(Collectors.toCollection(TreeSet::new));
		used.addAll(tables.usedBy(name(module)));
		return used;
	}

	/**
	 * A named interface of a module, such as {@code facts.claim :: query}, counts as the
	 * module.
	 */
	private static Set<String> allowed(String module) {
		try {
			return Arrays
				.stream(Class.forName("org.outlay." + module + ".package-info")
					.getAnnotation(org.springframework.modulith.ApplicationModule.class)
					.allowedDependencies())
				.map((allowed) -> allowed.replaceAll(" ::.*", ""))
				.collect(Collectors.toCollection(TreeSet::new));
		}
		catch (ClassNotFoundException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
