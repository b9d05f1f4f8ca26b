package com.purposepath.localstack;

import com.purposepath.test.contract.CoverageExtension;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A story that is told to all of PurposePath: the packaged services as processes, a real database, through the gateway.
 *
 * <p>Its constructor takes a {@link TestStack}; all stories share one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("end-to-end")
@ExtendWith({TestStackExtension.class, CoverageExtension.class})
public @interface EndToEnd {}
