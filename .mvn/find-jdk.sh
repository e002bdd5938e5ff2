# Sourced by ./kartei and ./verify: sets JAVA_HOME to a JDK 21 or newer.
# Looks at JAVA_HOME, at the java on the PATH, and where installers usually put JDKs
# (newest first); says in one sentence what is missing where there is none.

# The feature release of the JDK in folder $1, from its release file; 0 where there is no JDK.
jdk_release() {
  release=0
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  while IFS='"' read -r key value rest; do
    [ "$key" = "JAVA_VERSION=" ] && release=${value%%[!0-9]*} && break
  done <"$1/release"
  release=${release:-0}
}

find_jdk() {
  if [ -n "${JAVA_HOME-}" ]; then
    jdk_release "$JAVA_HOME"
    [ "$release" -lt 21 ] || return 0
  fi
  best=0 best_home=
  on_path=$(command -v javac 2>/dev/null) && on_path=$(readlink -f "$on_path" 2>/dev/null) || on_path=
  for home in "${on_path%/bin/javac}" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/*; do
    [ -n "$home" ] || continue
    jdk_release "$home"
    [ "$release" -le "$best" ] || { best=$release; best_home=$home; }
  done
  if [ "$best" -lt 21 ]; then
    echo "kartei: no JDK 21 or newer found; install one (Debian: apt install openjdk-21-jdk) or point JAVA_HOME to it." >&2
    exit 2
  fi
  release=$best JAVA_HOME=$best_home
  export JAVA_HOME
}

find_jdk
# Maven's Guice uses sun.misc.Unsafe, of which JDK 24 and newer warn in four lines.
[ "$release" -lt 24 ] || export MAVEN_OPTS="${MAVEN_OPTS-} --sun-misc-unsafe-memory-access=allow"
