/**
 * Alignment, suggestions, insights and conversations: one package per feature below this one, and here only the application and the
 * catalogue of its errors.
 */
@NullMarked
package com.purposepath.coaching;

import org.jspecify.annotations.NullMarked;
