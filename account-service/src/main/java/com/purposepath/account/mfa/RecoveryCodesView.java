package com.purposepath.account.mfa;

import com.purposepath.common.json.SnakeCase;
import java.util.List;

/** Recovery codes, shown this once. */
@SnakeCase
record RecoveryCodesView(List<String> recoveryCodes) {

    /** Never shows the codes. */
    @Override
    public String toString() {
        return "RecoveryCodesView";
    }
}
