/**
 * The answers about a goal's alignment: the scores, the words of the goal that stand behind them, what is missing, and what would raise
 * them.
 */
@NullMarked
package com.purposepath.coaching.alignment;

import org.jspecify.annotations.NullMarked;
