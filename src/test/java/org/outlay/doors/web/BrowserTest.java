package org.outlay.doors.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;

import org.outlay.OutlayTest;

/** All of Outlay in a real Chromium. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OutlayTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIf(value = "org.outlay.doors.web.Browser#shallRun",
		disabledReason = "no Chromium: install it (apt-get install -y chromium chromium-driver) or set OUTLAY_CHROMIUM")
@interface BrowserTest {

}
