#!/bin/sh
# Profiles a Python process with py-spy for as long as it lives, and sends each recording to Pyroscope with `flamegate push`.
#
#   profile.sh SERVICE [PID]
#
# PID            the process; else the oldest whose command line matches PROFILE_MATCH
#
# PYROSCOPE_URL      where profiles go; PYROSCOPE_TOKEN, PYROSCOPE_TENANT_ID and so on are read by flamegate
# PYROSCOPE_ENABLED  false: nothing is recorded (default true)
# PROFILE_INTERVAL   seconds of a recording (default 30)
# PROFILE_RATE       samples a second (default 100)
# PROFILE_FORMAT     speedscope (default), or raw: folded stacks
# PROFILE_MATCH      regular expression over command lines, when no PID is given
# PROFILE_OPTIONS    more options of py-spy record, such as --subprocesses or --gil
# PROFILE_LOG        log file (default /tmp/profiler.log)
# VERSION            label `version`: the commit that runs (default: GIT_SHA; none when both are empty)
# POD_NAME           label `pod`: tells replicas apart (default: HOSTNAME)
# ENVIRONMENT        label `environment`, added by flamegate
set -u

SERVICE=${1:?usage: profile.sh SERVICE [PID]}
PID=${2:-}
INTERVAL=${PROFILE_INTERVAL:-30}
RATE=${PROFILE_RATE:-100}
FORMAT=${PROFILE_FORMAT:-speedscope}
LOG=${PROFILE_LOG:-/tmp/profiler.log}
VERSION=${VERSION:-${GIT_SHA:-}}
POD=${POD_NAME:-${HOSTNAME:-$(uname -n)}}
MAX_LOG_BYTES=1048576

# Every line of what it is given, with the time in front.
log() {
  if [ -f "$LOG" ] && [ "$(wc -c <"$LOG")" -gt "$MAX_LOG_BYTES" ]; then
    tail -n 500 "$LOG" >"$LOG.old" && mv "$LOG.old" "$LOG"
  fi
  printf '%s\n' "$1" | while IFS= read -r line; do
    printf '%s [%s] %s\n' "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$SERVICE" "$line" >>"$LOG"
  done
}

case $(printf '%s' "${PYROSCOPE_ENABLED:-true}" | tr '[:upper:]' '[:lower:]') in
false | 0 | no | off)
  log "profiling is off (PYROSCOPE_ENABLED=$PYROSCOPE_ENABLED)"
  exit 0
  ;;
esac

case $INTERVAL in
'' | *[!0-9]* | 0)
  log "PROFILE_INTERVAL must be whole seconds, got '$INTERVAL'"
  exit 2
  ;;
esac

case $FORMAT in
speedscope | raw) ;;
*)
  log "PROFILE_FORMAT must be speedscope or raw, got '$FORMAT'"
  exit 2
  ;;
esac

find_pid() {
  if [ -n "$PID" ]; then
    printf '%s' "$PID"
  elif [ -n "${PROFILE_MATCH:-}" ]; then
    pgrep -o -f "$PROFILE_MATCH"
  fi
}

# A process of another user cannot be signalled, but is there.
is_alive() {
  kill -0 "$1" 2>/dev/null || [ -d "/proc/$1" ]
}

# What waits in the background is woken by a signal; a plain sleep is not.
pause() {
  sleep "$INTERVAL" >/dev/null 2>&1 &
  wait $!
}

# A recording is pushed from its own folder, so that two loops never share a file.
WORK=$(mktemp -d "${TMPDIR:-/tmp}/profile.XXXXXX") || exit 1
RECORDER=
STOPPED=
trap 'rm -rf "$WORK"' EXIT
# py-spy writes what it has when it is interrupted: the last seconds of a pod are pushed as well.
trap 'STOPPED=1; [ -z "$RECORDER" ] || kill -INT "$RECORDER" 2>/dev/null' INT TERM

record() {
  # shellcheck disable=SC2086 # several options
  py-spy record --nonblocking --pid "$1" --duration "$INTERVAL" --rate "$RATE" --format "$FORMAT" \
    --output "$2" ${PROFILE_OPTIONS:-} >"$WORK/py-spy.log" 2>&1 &
  RECORDER=$!
  wait "$RECORDER"
  code=$?
  # A signal ends the first wait early; the second one has the recorder's own exit code.
  if [ -n "$STOPPED" ]; then
    wait "$RECORDER" 2>/dev/null
    code=$?
  fi
  RECORDER=
  return "$code"
}

# How long was really recorded: an interrupted recording is shorter.
push() {
  set -- "$1" --service "$SERVICE" --interval "${2}s" --sample-rate "$RATE" --label "pod=$POD"
  [ -z "$VERSION" ] || set -- "$@" --label "version=$VERSION"
  output=$(flamegate push "$@" 2>&1)
  code=$?
  [ -z "$output" ] || log "$output"
  return "$code"
}

log "profiling every ${INTERVAL} s at ${RATE} Hz, version ${VERSION:-unknown}, to ${PYROSCOPE_URL:-no server: set PYROSCOPE_URL}"

while [ -z "$STOPPED" ]; do
  target=$(find_pid)
  if [ -z "$target" ] || ! is_alive "$target"; then
    log "no process to profile${target:+: $target has ended}"
    [ -z "$PID" ] || exit 0
    pause
    continue
  fi
  recording="$WORK/recording.$FORMAT"
  rm -f "$recording"
  began=$(date +%s)
  record "$target" "$recording"
  recorded=$?
  seconds=$(($(date +%s) - began))
  [ "$seconds" -gt 0 ] || seconds=1
  [ "$seconds" -lt "$INTERVAL" ] || seconds=$INTERVAL
  if [ -s "$recording" ]; then
    push "$recording" "$seconds" || log "not pushed"
  else
    log "py-spy ended with $recorded: $(tail -n 3 "$WORK/py-spy.log")"
    # Without the right to trace it would fail again at once.
    [ -n "$STOPPED" ] || ! is_alive "$target" || pause
  fi
done
log "stopped"
