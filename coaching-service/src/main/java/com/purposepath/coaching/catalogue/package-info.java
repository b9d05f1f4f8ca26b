/**
 * The reviewed knowledge of the built-in engine: what KPIs there are, what each tells and how it is measured. It is data that comes with
 * the service, the same for every tenant; what suits a goal is for the features to find.
 */
@NullMarked
package com.purposepath.coaching.catalogue;

import org.jspecify.annotations.NullMarked;
