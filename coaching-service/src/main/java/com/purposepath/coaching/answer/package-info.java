/**
 * What is the same for every AI operation: how often it may be asked, when an answer is given again, and where it says that it comes from.
 * What is answered belongs to the features.
 */
@NullMarked
package com.purposepath.coaching.answer;

import org.jspecify.annotations.NullMarked;
