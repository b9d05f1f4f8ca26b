package com.purposepath.traction.storage;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the local store keeps files.
 *
 * @param directory outside of anything that a web server shows
 */
@ConfigurationProperties("purposepath.storage")
record StorageProperties(@DefaultValue(".purposepath/files") Path directory) {}
