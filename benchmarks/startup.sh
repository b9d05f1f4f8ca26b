#!/bin/sh
# Measures how long ./start takes until the database and all four services are ready, on data that is there already.
# Usage: benchmarks/startup.sh [runs] [port of the gateway]
set -eu

root="$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)"
runs="${1:-5}"
port="${2:-18080}"
work="$(mktemp -d)"
launcher=

start() {
  "$root/start" --no-demo --data "$work/data" --port "$port" >"$work/out" 2>&1 &
  launcher=$!
  until grep -q 'is ready after' "$work/out"; do
    if ! kill -0 "$launcher" 2>/dev/null; then
      cat "$work/out" >&2
      exit 1
    fi
    sleep 1
  done
  # What ./start says itself, counted from its own first instruction.
  seconds="$(sed -n 's/.*is ready after \([0-9.]*\) seconds.*/\1/p' "$work/out")"
}

stop() {
  if [ -n "$launcher" ]; then
    kill -TERM "$launcher" 2>/dev/null || :
    wait "$launcher" 2>/dev/null || :
    launcher=
  fi
}

trap 'stop; rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

start
echo "first start, with what had to be built and prepared: $seconds s"
stop
run=1
while [ "$run" -le "$runs" ]; do
  start
  echo "start $run: $seconds s"
  echo "$seconds" >>"$work/all"
  stop
  run=$((run + 1))
done
echo "median of $runs starts on $(getconf _NPROCESSORS_ONLN) processors: $(sort -n "$work/all" | sed -n "$(((runs + 1) / 2))p") s"
