/**
 * The built-in engine: what texts mean, as measured by a sentence-embedding model that runs in this process. It knows neither goals nor
 * KPIs; what a closeness is worth is for the features to say.
 */
@NullMarked
package com.purposepath.coaching.engine;

import org.jspecify.annotations.NullMarked;
