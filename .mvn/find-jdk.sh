# Sourced by ./mvnw and ./start: points JAVA_HOME at a JDK 25, wherever this machine keeps it.

pp_is_jdk25() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && grep -qs '^JAVA_VERSION="25[".+-]' "$1/release"
}

# Homes that say they are Java 25, then the one behind `java` on the PATH, then where installers put JDKs.
pp_jdk_candidates() {
  set +f
  printf '%s\n' "${JAVA_HOME-}" "${JDK25_HOME-}" "${JAVA_HOME_25_X64-}" "${JAVA_HOME_25_ARM64-}" "${JAVA_HOME_25-}"
  pp_java="$(command -v java || :)"
  pp_java="$(readlink -f "$pp_java" 2>/dev/null || printf %s "$pp_java")"
  printf '%s\n' "${pp_java%/bin/java}"
  printf '%s\n' \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*jdk*25* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.jdks/*/Contents/Home "$HOME"/.gradle/jdks/* \
    "$HOME"/.gradle/jdks/*/Contents/Home "$HOME"/.jenv/versions/* "$HOME"/.jabba/jdk/* \
    "${MISE_DATA_DIR:-$HOME/.local/share/mise}"/installs/java/* "${ASDF_DATA_DIR:-$HOME/.asdf}"/installs/java/*
}

pp_jdk="$(
  HOME="${HOME:-/}"
  pp_jdk_candidates | while IFS= read -r pp_home; do
    if [ -n "$pp_home" ] && pp_is_jdk25 "$pp_home"; then
      printf '%s\n' "$pp_home"
      break
    fi
  done
)"

if [ -z "$pp_jdk" ]; then
  echo "PurposePath needs a JDK 25 and found none: install one (Debian, Ubuntu: apt-get install temurin-25-jdk or" \
    "openjdk-25-jdk; macOS: brew install openjdk@25; anywhere: sdk install java 25-tem) or set JAVA_HOME to it." >&2
  exit 1
fi
JAVA_HOME="$pp_jdk"
export JAVA_HOME

# The wrapper checks the sum of Maven's zip, so it must fetch the zip; a machine without unzip unpacks it with the JDK.
if ! command -v unzip >/dev/null 2>&1; then
  unzip() {
    (set +f && cd "$4" && "$JAVA_HOME/bin/jar" xf "$2" && chmod +x ./*/bin/mvn)
  }
fi
