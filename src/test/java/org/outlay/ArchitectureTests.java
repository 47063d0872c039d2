package org.outlay;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "org.outlay", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule valuesArePlainJava = classes().that()
		.resideInAnyPackage(Ring.VALUES.packages())
		.should()
		.onlyDependOnClassesThat(resideInAnyPackage(Ring.VALUES.packages()).or(resideInAnyPackage("java..",
				"jakarta.persistence..", "org.jspecify..", "org.springframework.modulith", "javax.imageio..",
				"com.github.weisj.jsvg..", "org.apache.commons.csv..", "org.dhatim.fastexcel..")))
		.because(
				"values must be usable and testable without Spring or a database; how they are stored is an annotation");

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
		.resideInAnyPackage(Ring.FACTS.packages())
		.because("readings own no tables");

	@ArchTest
	static final ArchRule onlyDoorsAndTheSiteKnowOfRequests = noClasses().that()
		.resideOutsideOfPackages(Ring.DOORS.packages())
		.and()
		.resideOutsideOfPackage("org.outlay.publishing.site..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("jakarta.servlet..", "org.springframework.web.servlet..",
				"org.springframework.web.context..")
		.because("pages, API and command line share what is below them: ask PublicAddress for an address in full");

	@ArchTest
	static final ArchRule handlersUseNoOtherHandlers = noFields().that()
		.areDeclaredInClassesThat()
		.areMetaAnnotatedWith(Controller.class)
		.should()
		.haveRawType(new DescribedPredicate<>("another handler of ours") {

			@Override
			public boolean test(JavaClass type) {
				return type.getPackageName().startsWith("org.outlay") && type.isMetaAnnotatedWith(Controller.class);
			}

		})
		.because("what two handlers answer with is made by a class of its own");

	@ArchTest
	static final ArchRule packagesAreFreeOfCycles = slices().matching("org.outlay.(**)")
		.should()
		.beFreeOfCycles()
		.because("a package is understood without those above it: move what both need below both");

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

	@ArchTest
	static final ArchRule noOtherPackageReachesThroughABean = noClasses().should()
		.callMethodWhere(describe("a component of another bean is read", ArchitectureTests::readsThroughABean))
		.because("a bean is a record only to be short; ask it, not what it uses: docs/decisions/0020");

	private static boolean readsThroughABean(JavaMethodCall call) {
		JavaClass bean = call.getTargetOwner();
		return bean.isRecord() && bean.isMetaAnnotatedWith(Component.class)
				&& bean.tryGetField(call.getName()).isPresent() && call.getTarget().getRawParameterTypes().isEmpty()
				&& !call.getOriginOwner().getPackageName().equals(bean.getPackageName());
	}

}
