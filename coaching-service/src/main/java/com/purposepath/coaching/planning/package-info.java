/**
 * What priorities and schedules have in common: how important an action can be, which actions wait for which, and how dates and titles of
 * actions are read. What is suggested belongs to the features.
 */
@NullMarked
package com.purposepath.coaching.planning;

import org.jspecify.annotations.NullMarked;
