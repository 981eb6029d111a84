"""Those who may answer where a server should: whatever a test tells them to say, over a real line."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@contextmanager
def a_stranger(answer: bytes, port: int = 0) -> Iterator[str]:
    """The address of somebody who gives this answer to every request, and hangs up."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers.get("content-length", 0)))
            self.wfile.write(answer)
            self.close_connection = True

        do_GET = do_POST

        def log_message(self, *_words: object) -> None:
            """Nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join(10)
        server.server_close()


def http(status: str, kind: str, body: bytes, *headers: str) -> bytes:
    """An answer as it goes over the line."""
    head = [f"HTTP/1.1 {status}", f"Content-Type: {kind}", f"Content-Length: {len(body)}", *headers, "", ""]
    return "\r\n".join(head).encode() + body


LOGIN = http("200 OK", "text/html", b"<html><form>Log in to the library's guest network</form></html>")
CUT = b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"code": "BCDF'
FUTURE = http("400 Bad Request", "application/json", b'{"code":"wire","detail":"version 1 is too old","wire":9}')
BUSY = http("503 Service Unavailable", "application/json", b'{"code":"busy","detail":"x"}', "Retry-After: 120")
FAULT = http("500 Internal Server Error", "text/plain", b"oops")
