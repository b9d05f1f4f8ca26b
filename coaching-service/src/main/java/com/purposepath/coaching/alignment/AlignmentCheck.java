package com.purposepath.coaching.alignment;

import java.util.List;

/** The short answer: scores, the reason for them, and what would raise them. */
record AlignmentCheck(ScoresView scores, String explanation, List<String> suggestions) {}
