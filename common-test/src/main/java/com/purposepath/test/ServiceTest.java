package com.purposepath.test;

import com.purposepath.test.contract.CoverageExtension;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.TestConstructor;

/**
 * A test that tells stories to a running service, with a real database, real tokens and stand-ins for the other services.
 *
 * <p>The constructor takes an {@link Api}, and any bean. All classes with the same attributes share one application context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@ExtendWith(CoverageExtension.class)
public @interface ServiceTest {

    /** {@code account}, {@code coaching}, {@code traction} or {@code gateway}. */
    String value();

    /** Settings that differ; each combination costs another application context. */
    @AliasFor(annotation = SpringBootTest.class, attribute = "properties")
    String[] properties() default {};

    /** Classes to start instead of the application; for tests of common-test itself. */
    @AliasFor(annotation = SpringBootTest.class, attribute = "classes")
    Class<?>[] classes() default {};
}
