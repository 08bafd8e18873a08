"""nemotron-backend: stores events and caches what it looked up. Profiled by the Pyroscope SDK, CPU and memory."""

import collections
import json
import os
import select

from service import is_regressed, log, open_server

SERVICE = "nemotron-backend"
CACHE_ENTRIES = 32

CACHE = collections.OrderedDict()
DOES_LEAK = False


def db_query(camera, rows=200):
    """Rows as a database driver would hand them out."""
    return [{"id": f"{camera}-{row}", "label": "person", "box": [row, row + 1, row + 2, row + 3]} for row in range(rows)]


def build_cache_entry(camera, rows):
    return {row["id"]: "/".join([camera, row["label"], *map(str, row["box"])]) * 4 for row in rows}


def remember(key, entry):
    """Keeps the newest entries. The regression: the oldest ones are no longer dropped."""
    CACHE[key] = entry
    if not DOES_LEAK:
        while len(CACHE) > CACHE_ENTRIES:
            CACHE.popitem(last=False)


def risk_score(rows):
    return sum(sum(row["box"]) % 7 for row in rows) / len(rows)


def serialize_event(camera, rows):
    return json.dumps({"camera": camera, "rows": rows, "risk": risk_score(rows)}, indent=1)


def handle_event(request):
    number = int(request.get("n", 0))
    camera = f"camera-{number % 8}"
    rows = db_query(camera)
    remember(number, build_cache_entry(camera, rows))
    return serialize_event(camera, rows)


def process_batch(server):
    """Waits here for events, so flamegate.yml ignores it."""
    while True:
        select.select([server], [], [])
        server.handle_request()


def start_profiling():
    """The SDK, labelled with what runs. Returns what ends it, which uploads the last seconds."""
    url = os.environ.get("PYROSCOPE_URL", "")
    if os.environ.get("PYROSCOPE_ENABLED", "true").lower() in ("false", "0", "no", "off") or not url:
        log(SERVICE, "profiling is off (PYROSCOPE_ENABLED, PYROSCOPE_URL)")
        return lambda: None
    try:
        import pyroscope
    except ImportError:
        log(SERVICE, "pyroscope-io is not installed, so there are no memory profiles: pip install pyroscope-io")
        return lambda: None
    tags = {
        "service": "backend",
        "environment": os.environ.get("ENVIRONMENT", ""),
        "version": os.environ.get("VERSION", ""),
        # Tells replicas apart: levels of memory are compared for each.
        "pod": os.environ.get("POD_NAME") or os.environ.get("HOSTNAME", ""),
    }
    interval = int(os.environ.get("UPLOAD_INTERVAL", "10"))
    pyroscope.configure(
        application_name=SERVICE,
        server_address=url,
        tags={name: value for name, value in tags.items() if value},
        upload_interval=interval,
        sample_rate=int(os.environ.get("PROFILE_RATE", "100")),
        mem_enabled=True,
    )
    log(SERVICE, f"profiled by the SDK every {interval} s, to {url}")
    return pyroscope.shutdown


def main():
    global DOES_LEAK
    DOES_LEAK = is_regressed(SERVICE)
    stop_profiling = start_profiling()
    try:
        process_batch(open_server(SERVICE, handle_event))
    finally:
        stop_profiling()


if __name__ == "__main__":
    main()
