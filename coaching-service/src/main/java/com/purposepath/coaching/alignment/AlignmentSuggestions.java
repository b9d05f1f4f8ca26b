package com.purposepath.coaching.alignment;

import com.purposepath.coaching.scoring.AlignmentGap;
import java.util.List;

/** What would bring a goal closer to its foundation. */
record AlignmentSuggestions(List<String> suggestions, List<AlignmentGap> gaps) {}
