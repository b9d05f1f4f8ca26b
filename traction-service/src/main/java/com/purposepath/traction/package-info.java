/**
 * Goals, strategies, KPIs, actions, issues, their activity and the live streams: one package per feature below this one, and here only
 * the application and the catalogue of its errors.
 */
@NullMarked
package com.purposepath.traction;

import org.jspecify.annotations.NullMarked;
