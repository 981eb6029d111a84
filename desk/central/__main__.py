"""The command `skranke-central`."""

import argparse
import gc
import os
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desk.central import guide_command
from desk.central.helping import ABOUT, CATALOGUE
from desk.errors import DeskError, mark
from desk.settings import guessed, read_settings, server_home
from desk.text import explain

if TYPE_CHECKING:
    from desk.central.catalogue import Person

_AGREED = ("y", "yes", "j", "ja")
_NAMELESS = mark(
    "Nobody has said what the municipality is called, so counters that are paired read “{name}”; start with --name to "
    "say it."
)


def parser() -> argparse.ArgumentParser:
    """What can be asked for on the command line."""
    as_written = argparse.RawDescriptionHelpFormatter
    whole = argparse.ArgumentParser(prog="skranke-central", description=ABOUT, formatter_class=as_written)
    verbs = whole.add_subparsers(dest="verb", required=True)
    _serve_options(verbs.add_parser("serve", help="listen to the counters"))
    pair = _pair_options(verbs)
    apart = verbs.add_parser("quarantine", help="what devices sent and is not counted")
    apart = apart.add_subparsers(dest="what", required=True)
    apart.add_parser("list", help="show how much, by device, site and reason")
    apart.add_parser("retry", help="count what may count now")
    catalogue = _catalogue_options(verbs, as_written)
    key = verbs.add_parser("key", help="the key the server signs with").add_subparsers(dest="what", required=True)
    _may_agree(key.add_parser("renew", help="sign with a new key from now on"))
    refresh = verbs.add_parser("refresh", help="count what is new, as the server does by itself")
    refresh.add_argument("--watch", action="store_true", help="go on until it is ended")
    refresh.add_argument("--beside", action="store_true", help=argparse.SUPPRESS)
    groups = (pair, apart, catalogue, guide_command.options(verbs, as_written), key)
    for verb in (verbs.choices["serve"], refresh, *(each for group in groups for each in group.choices.values())):
        verb.add_argument("--data", metavar="DIR", type=Path, help="where the server keeps everything")
        verb.add_argument("--clock-ahead", metavar="SECONDS", type=int, default=0, help=argparse.SUPPRESS)
    return whole


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns its exit code."""
    whole = parser()
    asked = whole.parse_args(arguments)
    language = guessed().language
    try:
        language = read_settings().preferences.language
        folder = asked.data or server_home()
        if asked.verb == "serve":
            if asked.key and not asked.certificate:
                whole.error("--key needs --certificate")
            return _serve(asked, folder, language)
        if asked.verb == "refresh":
            return _refresh(asked, folder, language)
        return _tell(asked, folder, language)
    except DeskError as error:
        print(explain(error, language), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 0 if asked.verb == "serve" else 130


def _tell(asked: argparse.Namespace, folder: Path, language: str) -> int:
    """The verbs that say something and end."""
    verbs = {"pair": _pair, "quarantine": _quarantine, "catalogue": _catalogue, "guides": _guides, "key": _key}
    try:
        code = verbs[asked.verb](asked, folder, language)
        sys.stdout.flush()
    except BrokenPipeError:  # whoever read along has read enough; Python would say so again when it ends
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return code


def _serve_options(serve: argparse.ArgumentParser) -> None:
    serve.add_argument("--host", default="127.0.0.1", help="the address to listen on (this computer only by default)")
    serve.add_argument("--port", default=8750, type=int, help="8750 by default; 0 takes any that is free")
    serve.add_argument("--certificate", metavar="FILE", type=Path, help="a PEM certificate with its chain")
    serve.add_argument("--key", metavar="FILE", type=Path, help="the certificate's key, if it is in another file")
    serve.add_argument("--behind-proxy", action="store_true", help="a proxy before this server encrypts")
    serve.add_argument("--name", default="", help="what the municipality is called, from this start on")
    serve.add_argument("--until-closed", action="store_true", help="end when whoever started it closes its input")


def _pair_options(verbs: Any) -> Any:
    pair = verbs.add_parser("pair", help="say which devices may come in").add_subparsers(dest="what", required=True)
    approve = pair.add_parser("approve", help="let in the device that shows this code")
    approve.add_argument("codes", metavar="CODE", nargs="+")
    where = "the site it stands at, if it is not called as the device says; given again, another it writes for"
    approve.add_argument("--site", metavar="NAME", action="append", default=[], help=where)
    pair.add_parser("list", help="show the devices that wait, and those that were let in")
    sites = pair.add_parser("sites", help="show the sites a device writes for, or change them")
    sites.add_argument("device", metavar="DEVICE")
    sites.add_argument("--add", metavar="NAME", action="append", default=[], help="it writes for this one too")
    gone = "it writes for this one no more; what it wrote stays"
    sites.add_argument("--remove", metavar="NAME", action="append", default=[], help=gone)
    pair.add_parser("revoke", help="let a device in no more").add_argument("device", metavar="DEVICE")
    return pair


def _catalogue_options(verbs: Any, as_written: Any) -> Any:
    about = "categories, sites, desks, stops, offerings"
    whole = verbs.add_parser("catalogue", help=about, description=CATALOGUE, formatter_class=as_written)
    catalogue = whole.add_subparsers(dest="what", required=True)
    _may_agree(catalogue.add_parser("export", help="write what is in force as files to edit"))
    catalogue.add_parser("check", help="tell every mistake in the files")
    _may_agree(catalogue.add_parser("publish", help="put the files in force at all counters"))
    for verb in catalogue.choices.values():
        verb.add_argument("folder", metavar="DIR", type=Path, help="where the files lie")
    return catalogue


def _may_agree(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--yes", action="store_true", help="do not ask")


def _serve(asked: argparse.Namespace, folder: Path, language: str) -> int:
    from desk.central.app import create
    from desk.central.beside import Beside, ended
    from desk.central.holding import input_closed
    from desk.central.serving import Listening, prepare
    from desk.central.starting import NAMELESS, nameless, start
    from desk.text import say

    def ready(address: str) -> None:
        print(say(language, "Skranke's server listens on {address}; Ctrl+C ends it.", address=address), flush=True)
        if nameless(store):
            print(say(language, _NAMELESS, name=NAMELESS), flush=True)
        # What is loaded by now stays: without this, all of it is looked through after every few thousand records.
        gc.freeze()

    def died(seconds: int) -> None:
        print(ended(language, seconds), file=sys.stderr, flush=True)

    def enough() -> bool:
        beside.look()
        return closed()

    listening = Listening(asked.host, asked.port, asked.certificate, asked.key, asked.behind_proxy)
    now = _clock(asked)
    closed = input_closed() if asked.until_closed else lambda: False
    store, beside = start(folder, asked.name, now()), Beside(folder, died)
    try:
        prepare(create(store, now), listening, ready, enough).run()
    finally:
        beside.stop()
        store.close()
    return 0


def _refresh(asked: argparse.Namespace, folder: Path, language: str) -> int:
    from desk.central import beside, watching
    from desk.central.store import open_store
    from desk.text import say

    def trouble(error: DeskError) -> None:
        print(explain(error, language), file=sys.stderr, flush=True)

    with closing(open_store(folder)) as store:
        if asked.beside:
            beside.count(store, folder, trouble)
        elif asked.watch:
            watching.watch(store, folder, lambda: True, trouble)
        else:
            watching.count_all(store, folder)
            print(say(language, "Everything is counted."))
    return 0


def _pair(asked: argparse.Namespace, folder: Path, language: str) -> int:
    from desk.central import pairing
    from desk.central.sites import Wish
    from desk.central.store import open_store

    now = _clock(asked)
    with closing(open_store(folder)) as store:
        if asked.what == "approve":
            for code in pairing.codes(asked.codes):
                print(*pairing.approve(store, code, asked.site, now(), language), sep="\n")
        elif asked.what == "sites":
            wish = Wish(asked.device, asked.add, asked.remove)
            print(*pairing.change_sites(store, wish, now(), language), sep="\n")
        elif asked.what == "revoke":
            print(*pairing.revoke(store, asked.device, now(), language), sep="\n")
        else:
            print(*pairing.overview(store, now(), language), sep="\n")
    return 0


def _quarantine(asked: argparse.Namespace, folder: Path, language: str) -> int:
    from desk.central import quarantine
    from desk.central.store import open_store

    with closing(open_store(folder)) as store:
        retried = asked.what == "retry"
        said = quarantine.retry(store, _clock(asked)(), language) if retried else quarantine.overview(store, language)
    print(*said, sep="\n")
    return 0


def _catalogue(asked: argparse.Namespace, folder: Path, language: str) -> int:
    from desk.central import catalogue
    from desk.central.store import open_store

    person = _person(asked, language)
    if asked.what == "check":
        return catalogue.check(folder, asked.folder, person)
    with closing(open_store(folder)) as store:
        if asked.what == "export":
            return catalogue.export(store, asked.folder, person)
        return catalogue.publish(store, asked.folder, _clock(asked), person)


def _guides(asked: argparse.Namespace, folder: Path, language: str) -> int:
    return guide_command.run(asked, folder, _clock(asked), _person(asked, language))


def _key(asked: argparse.Namespace, folder: Path, language: str) -> int:
    from desk.central import catalogue
    from desk.central.store import open_store

    with closing(open_store(folder)) as store:
        return catalogue.renew_key(store, _clock(asked), _person(asked, language))


def _person(asked: argparse.Namespace, language: str) -> "Person":
    """Whoever runs the command; no answer is no, and what was said with the command is not asked."""
    from desk.central.catalogue import Person
    from desk.text import say

    def confirm(question: str) -> bool:
        try:
            return asked.yes or input(say(language, "{question} (y/N) ", question=question)).strip().lower() in _AGREED
        except EOFError:
            return False

    return Person(language, print, confirm)


def _clock(asked: argparse.Namespace) -> Callable[[], int]:
    """Seconds since 1970; an example's server keeps its example's time."""
    return lambda: int(time.time()) + asked.clock_ahead


if __name__ == "__main__":
    sys.exit(main())
