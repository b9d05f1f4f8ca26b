package com.purposepath.traction.action;

import com.purposepath.traction.goal.GoalView;
import com.purposepath.traction.strategy.StrategyView;
import java.util.List;

/** The things that an action is connected to. */
record ActionRelations(List<GoalView> goals, List<StrategyView> strategies, List<?> issues) {}
