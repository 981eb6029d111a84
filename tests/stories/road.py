"""The road from the counters to a server that is a program of its own, and may be killed with an answer on its lips."""

import re
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

ROOT = Path(__file__).parents[2]
PASSED_ON = ("authorization", "content-encoding", "content-type", "if-none-match", "accept-encoding")


class Server:
    """`skranke-central serve` on a folder: started, killed, started again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.address = ""
        self._program: subprocess.Popen[str] | None = None

    def start(self) -> None:
        """Start it, and wait until it listens."""
        call = [sys.executable, "-m", "desk.central", "serve", "--port", "0", "--data", str(self.folder)]
        self._program = subprocess.Popen([*call, "--name", "Elvebyen"], stdout=subprocess.PIPE, text=True, cwd=ROOT)
        assert self._program.stdout is not None
        said = self._program.stdout.readline()
        found = re.search(r"http://[\d.:]+", said)
        assert found, said
        self.address = found[0]

    def kill(self) -> None:
        """No time to finish anything."""
        if self._program is not None:
            self._program.kill()
            self._program.communicate()
        self._program = None


class Road:
    """The one address the counters know; behind it the server may come and go. `tolls` are paid before an answer."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.address = ""
        self.tolls: list[Callable[[], None]] = []
        self.heard = 0

    def carry(self, method: str, path: str, body: bytes, headers: dict[str, str]) -> tuple[int, dict[str, str], bytes]:
        """One request to the server and its answer. Raises OSError when either is lost."""
        place = urlsplit(self.server.address)
        line = HTTPConnection(place.hostname or "", place.port, timeout=30)
        try:
            line.request(method, path, body, headers)
            answer = line.getresponse()
            content = answer.read()
        finally:
            line.close()
        self.heard += 1
        if self.tolls and path.endswith("/records"):
            self.tolls.pop()()
            raise ConnectionResetError
        return answer.status, dict(answer.getheaders()), content


@contextmanager
def a_road(folder: Path) -> Iterator[Road]:
    """A running server in `folder`, and the road to it."""
    server = Server(folder)
    road = Road(server)

    class Passage(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            """Carry it there and the answer back; say nothing at all when it gets lost."""
            body = self.rfile.read(int(self.headers.get("content-length") or 0))
            headers = {name: self.headers[name] for name in PASSED_ON if self.headers[name] is not None}
            try:
                status, found, content = road.carry(self.command, self.path, body, headers)
            except OSError:
                self.close_connection = True
                return
            self.send_response(status)
            for name, value in found.items():
                if name.lower() not in ("date", "server", "connection", "transfer-encoding"):
                    self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST

        def log_message(self, *_: object) -> None:
            """Quietly."""

    gate = ThreadingHTTPServer(("127.0.0.1", 0), Passage)
    gate.daemon_threads = False
    road.address = f"http://127.0.0.1:{gate.server_port}"
    open_for_all = threading.Thread(target=gate.serve_forever, args=(0.02,))
    open_for_all.start()
    try:
        server.start()
        yield road
    finally:
        server.kill()
        gate.shutdown()
        open_for_all.join()
        gate.server_close()
