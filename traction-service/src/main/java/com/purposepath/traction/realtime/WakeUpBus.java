package com.purposepath.traction.realtime;

import com.purposepath.traction.change.Committed;

/** Tells all replicas of a commit. A message may get lost or come twice: it only saves waiting for the next look at the log. */
interface WakeUpBus {

    /** Never waits and never fails. */
    void announce(Committed news);
}
