/**
 * The record of a goal: what people write into it (notes, decisions, weekly reviews, links) and what the service does. An entry is stored when
 * the change log has given it a number, so the order of entries is the order of events.
 */
@ApplicationModule(
        allowedDependencies = {"change", "changefeed", "goal", "guard", "json", "listing", "person", "progress", "value"
        })
@NullMarked
package com.purposepath.traction.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
