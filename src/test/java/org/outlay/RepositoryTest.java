package org.outlay;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.test.context.TestPropertySource;

/** Starts only the repositories, on an in-memory database with the fixture. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJpaTest(includeFilters = @Filter(type = FilterType.REGEX,
		pattern = "org\\.outlay\\.imports\\.start\\.(Dossier|Rate)Migration"))
@TestPropertySource(properties = { OutlayTest.DOSSIERS, OutlayTest.RATES, "spring.test.database.replace=none",
		"spring.datasource.url=jdbc:h2:mem:repositories;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH" })
public @interface RepositoryTest {

}
