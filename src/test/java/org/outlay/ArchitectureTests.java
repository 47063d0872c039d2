package org.outlay;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletResponse;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

@AnalyzeClasses(packages = "org.outlay", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule arrowsGoDownFromDoorsToValues = layeredArchitecture().consideringOnlyDependenciesInLayers()
		.layer("values")
		.definedBy("..code..", "..amount..", "..period..", "..chart..", "..tabular..")
		.layer("facts")
		.definedBy("..source..", "..subject..", "..company..", "..aimodel..", "..event..", "..claim..", "..fx..")
		.layer("readings")
		.definedBy("..ledger..", "..headline..", "..track..", "..breakdown..", "..contrast..", "..change..",
				"..testimony..", "..conversion..", "..comparison..", "..lens..", "..search..", "..overview..",
				"..site..", "..citation..", "..catalogue..", "..dataset..", "..archive..", "..command..")
		.layer("web")
		.definedBy("..web..")
		.layer("api")
		.definedBy("..api..")
		.layer("ingest")
		.definedBy("..ingest..")
		.layer("feed")
		.definedBy("..feed..")
		.layer("gate")
		.definedBy("..gate..")
		.layer("export")
		.definedBy("..export..")
		.whereLayer("web")
		.mayNotBeAccessedByAnyLayer()
		.whereLayer("api")
		.mayNotBeAccessedByAnyLayer()
		.whereLayer("ingest")
		.mayNotBeAccessedByAnyLayer()
		.whereLayer("feed")
		.mayNotBeAccessedByAnyLayer()
		.whereLayer("gate")
		.mayNotBeAccessedByAnyLayer()
		.whereLayer("export")
		.mayNotBeAccessedByAnyLayer()
		.whereLayer("readings")
		.mayOnlyBeAccessedByLayers("web", "api", "ingest", "feed", "gate", "export")
		.whereLayer("facts")
		.mayOnlyBeAccessedByLayers("readings", "web", "api", "ingest", "feed", "export")
		.because("a door never uses another door, and facts know nothing of how they are read:"
				+ " move what both need into a reading");

	@ArchTest
	static final ArchRule valuesArePlainJava = classes().that()
		.resideInAnyPackage("..code..", "..amount..", "..period..", "..chart..", "..tabular..")
		.should()
		.onlyDependOnClassesThat()
		.resideInAnyPackage("java..", "org.jspecify..", "org.springframework.modulith", "org.outlay.code..",
				"org.outlay.amount..", "org.outlay.period..", "org.outlay.chart..", "org.outlay.tabular..",
				"javax.imageio..", "com.github.weisj.jsvg..", "org.apache.commons.csv..", "org.dhatim.fastexcel..")
		.because("values must be usable and testable without Spring or a database");

	@ArchTest
	static final ArchRule onlyTheClockBeanTellsTheTime = noClasses().should()
		.callMethod(Instant.class, "now")
		.orShould()
		.callMethod(LocalDate.class, "now")
		.orShould()
		.callMethod(LocalDateTime.class, "now")
		.orShould()
		.callMethod(OffsetDateTime.class, "now")
		.because("tests must be able to set the time: inject the Clock and write now(clock)");

	@ArchTest
	static final ArchRule onlyTheApplicationMakesAClock = noClasses().that()
		.doNotHaveSimpleName("OutlayApplication")
		.should()
		.callMethod(Clock.class, "systemUTC")
		.because("there is one clock: inject it");

	@ArchTest
	static final ArchRule nothingHasSetters = noMethods().that()
		.areDeclaredInClassesThat()
		.areNotAssignableTo(ServletResponse.class)
		.and()
		.areDeclaredInClassesThat()
		.areNotAssignableTo(ServletOutputStream.class)
		.should()
		.haveNameMatching("set[A-Z].*")
		.because("things are born valid and changed by verbs: take the value in the constructor");

	@ArchTest
	static final ArchRule entitiesStayInFacts = classes().that()
		.areAnnotatedWith(Entity.class)
		.should()
		.resideInAnyPackage("..source..", "..subject..", "..company..", "..aimodel..", "..event..", "..claim..")
		.because("readings own no tables");

	@ArchTest
	static final ArchRule noRoomIsCalledMisc = noClasses().should()
		.resideInAnyPackage("..common..", "..util..", "..helper..", "..service..", "..dto..", "..mapper..", "..impl..")
		.because("a package is named after what it is about");

	@ArchTest
	static final ArchRule noClassIsAHelper = noClasses().should()
		.haveSimpleNameEndingWith("Util")
		.orShould()
		.haveSimpleNameEndingWith("Utils")
		.orShould()
		.haveSimpleNameEndingWith("Helper")
		.because("a class is named after what it is");

}
