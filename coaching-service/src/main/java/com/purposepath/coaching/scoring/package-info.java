/**
 * How well a goal fits the business foundation, in numbers: rules that anybody can check, around a closeness of meanings that the built-in
 * engine alone measures. What is said about the numbers belongs to the features that show them.
 */
@NullMarked
package com.purposepath.coaching.scoring;

import org.jspecify.annotations.NullMarked;
