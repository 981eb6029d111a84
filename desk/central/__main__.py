"""The command `skranke-central`."""

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from desk.errors import DeskError
from desk.settings import read_settings, server_home
from desk.text import explain

_ABOUT = """\
The server that counters send their records to.

  skranke-central serve                 listens to this computer only, on port 8750
  skranke-central pair list             devices that wait to be let in, and those that were
  skranke-central pair approve CODE     lets in the device that shows this code
  skranke-central pair revoke DEVICE    lets a device in no more; what it sent stays

The first start makes the database. Everything is kept below the folder given with --data."""


def parser() -> argparse.ArgumentParser:
    """What can be asked for on the command line."""
    whole = argparse.ArgumentParser(
        prog="skranke-central", description=_ABOUT, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    verbs = whole.add_subparsers(dest="verb", required=True)
    _serve_options(verbs.add_parser("serve", help="listen to the counters"))
    pair = verbs.add_parser("pair", help="say which devices may come in").add_subparsers(dest="what", required=True)
    approve = pair.add_parser("approve", help="let in the device that shows this code")
    approve.add_argument("codes", metavar="CODE", nargs="+")
    approve.add_argument("--site", metavar="NAME", help="the site it stands at, if it is not called as the device says")
    pair.add_parser("list", help="show the devices that wait, and those that were let in")
    pair.add_parser("revoke", help="let a device in no more").add_argument("device", metavar="DEVICE")
    for verb in (verbs.choices["serve"], *pair.choices.values()):
        verb.add_argument("--data", metavar="DIR", type=Path, help="where the server keeps everything")
        verb.add_argument("--clock-ahead", metavar="SECONDS", type=int, default=0, help=argparse.SUPPRESS)
    return whole


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns its exit code."""
    whole = parser()
    asked = whole.parse_args(arguments)
    language = "en"
    try:
        language = read_settings().preferences.language
        folder = asked.data or server_home()
        if asked.verb == "serve":
            if asked.key and not asked.certificate:
                whole.error("--key needs --certificate")
            return _serve(asked, folder, language)
        return _pair(asked, folder, language)
    except DeskError as error:
        print(explain(error, language), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 0


def _serve_options(serve: argparse.ArgumentParser) -> None:
    serve.add_argument("--host", default="127.0.0.1", help="the address to listen on (this computer only by default)")
    serve.add_argument("--port", default=8750, type=int, help="8750 by default; 0 takes any that is free")
    serve.add_argument("--certificate", metavar="FILE", type=Path, help="a PEM certificate with its chain")
    serve.add_argument("--key", metavar="FILE", type=Path, help="the certificate's key, if it is in another file")
    serve.add_argument("--behind-proxy", action="store_true", help="a proxy before this server encrypts")
    serve.add_argument("--name", default="", help="what the municipality is called; for the first start")
    serve.add_argument("--until-closed", action="store_true", help="end when whoever started it closes its input")


def _serve(asked: argparse.Namespace, folder: Path, language: str) -> int:
    from desk.central.app import create
    from desk.central.serving import Listening, prepare
    from desk.central.starting import start
    from desk.central.holding import input_closed
    from desk.text import say

    def ready(address: str) -> None:
        print(say(language, "Skranke's server listens on {address}; Ctrl+C ends it.", address=address), flush=True)

    listening = Listening(asked.host, asked.port, asked.certificate, asked.key, asked.behind_proxy)
    now = _clock(asked)
    store = start(folder, asked.name, now())
    try:
        prepare(create(store, now), listening, ready, input_closed() if asked.until_closed else None).run()
    finally:
        store.close()
    return 0


def _pair(asked: argparse.Namespace, folder: Path, language: str) -> int:
    from desk.central import pairing
    from desk.central.store import open_store

    store, now = open_store(folder), _clock(asked)
    try:
        if asked.what == "approve":
            for code in asked.codes:
                print(*pairing.approve(store, code, asked.site, now(), language), sep="\n")
        elif asked.what == "revoke":
            print(*pairing.revoke(store, asked.device, now(), language), sep="\n")
        else:
            print(*pairing.overview(store, now(), language), sep="\n")
    finally:
        store.close()
    return 0


def _clock(asked: argparse.Namespace) -> Callable[[], int]:
    """Seconds since 1970; an example's server keeps its example's time."""
    return lambda: int(time.time()) + asked.clock_ahead


if __name__ == "__main__":
    sys.exit(main())
