/** A page that shows the e-mails of the local stack, which go to files instead of people. */
@NullMarked
package com.purposepath.localstack.mailbox;

import org.jspecify.annotations.NullMarked;
