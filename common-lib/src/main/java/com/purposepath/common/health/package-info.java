/** The four probes of the contract over Actuator's health groups. What is healthy is said by health contributors beside what they watch. */
@NullMarked
package com.purposepath.common.health;

import org.jspecify.annotations.NullMarked;
