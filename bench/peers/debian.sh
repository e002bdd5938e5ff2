# Sourced by the scripts of peers.

# A program of Debian: the installed one, or else from the packages that follow, unpacked into the
# peer's folder.
debian() {
  program=$1
  shift
  PATH=$PEER/root/usr/bin:$PATH
  command -v "$program" >/dev/null && return
  command -v apt-get >/dev/null || { echo "$program is not installed, and this is no Debian" >&2; return 1; }
  mkdir -p "$PEER/packages"
  (cd "$PEER/packages" && apt-get download "$@" >&2)
  for package in "$PEER"/packages/*.deb; do
    dpkg -x "$package" "$PEER/root"
  done
}

# What the installed or the unpacked program needs to run.
PATH=$PEER/root/usr/bin:$PATH
lib=$PEER/root/usr/lib
libraries=$lib/$(uname -m)-linux-gnu
LD_LIBRARY_PATH=$libraries:$libraries/recoll:$lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}
export PATH LD_LIBRARY_PATH

megabytes() {
  du -sb "$@" | awk '{ sum += $1 } END { printf "%.0f\n", sum / 1e6 }'
}
