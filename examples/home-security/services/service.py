"""What the seven services share: settings, regressions that can be switched on, and HTTP."""

import http.server
import json
import os
import signal
import sys

# What REGRESS may say: a service, and what becomes worse in it.
REGRESSIONS = {"ai-yolo26": "slow", "nemotron-backend": "leak"}


def regression_of(service, text):
    """True when REGRESS (`ai-yolo26:slow,nemotron-backend:leak`) names this service. Raises ValueError for anything unknown."""
    chosen = [part.strip() for part in text.split(",") if part.strip()]
    for part in chosen:
        name, _, what = part.partition(":")
        if REGRESSIONS.get(name) != what:
            known = ", ".join(f"{name}:{what}" for name, what in REGRESSIONS.items())
            raise ValueError(f"REGRESS has {part!r}: known are {known}")
    return any(part.startswith(f"{service}:") for part in chosen)


def is_regressed(service):
    """What REGRESS of the environment says; a mistake in it ends the process with 2."""
    try:
        return regression_of(service, os.environ.get("REGRESS", ""))
    except ValueError as error:
        log(service, str(error))
        sys.exit(2)


def log(service, text):
    print(f"[{service}] {text}", flush=True)


def open_server(service, handle):
    """A server that answers `POST /infer` with what `handle` returns for the JSON sent, and `GET /health`."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            if self.path == "/health":
                self.answer(200, b'{"status": "ok"}')
            else:
                self.answer(404, b'{"error": "not found"}')

        def do_POST(self):
            body = self.rfile.read(int(self.headers.get("content-length") or 0))
            try:
                request = json.loads(body or b"{}")
            except ValueError:
                return self.answer(400, b'{"error": "not JSON"}')
            self.answer(200, handle(request).encode())

        def answer(self, status, body):
            try:
                self.send_response(status)
                self.send_header("content-type", "application/json")
                self.send_header("content-length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)
            except ConnectionError:
                pass  # Whoever asked has gone.

        def log_message(self, *_):
            pass

    class Server(http.server.HTTPServer):
        request_queue_size = 128

    # A process that is number 1 of its container is not ended by a signal that it does not handle.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    server = Server((os.environ.get("HOST", "127.0.0.1"), int(os.environ.get("PORT", "8000"))), Handler)
    log(service, f"listens on {server.server_address[0]}:{server.server_address[1]}")
    return server
