"""The words of `skranke-central guides`, and what each of them does."""

import argparse
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desk.central.helping import GUIDES

if TYPE_CHECKING:
    from desk.central.catalogue import Person

_ENDING = {"json": ".json", "xlsx": ".xlsx", "ods": ".ods"}


def options(verbs: Any, as_written: Any) -> Any:
    """What can be asked for about guides."""
    whole = verbs.add_parser("guides", help="service scripts", description=GUIDES, formatter_class=as_written)
    found = whole.add_subparsers(dest="what", required=True)
    files = "guides as .json, .xlsx or .ods, or folders of them"
    found.add_parser("check", help="tell every mistake in the files").add_argument(
        "paths", metavar="FILE", nargs="+", type=Path, help=files
    )
    publish = found.add_parser("publish", help="publish the guides in the files to all counters")
    publish.add_argument("paths", metavar="FILE", nargs="+", type=Path, help=files)
    publish.add_argument("--note", metavar="TEXT", help="what changed, for those who use them")
    export = found.add_parser("export", help="write guides as files to edit")
    export.add_argument("folder", metavar="DIR", type=Path, help="where the files go")
    export.add_argument("guides", metavar="GUIDE", nargs="*", help="its id, or one revision of it as ID@2; all without")
    export.add_argument("--as", dest="form", choices=sorted(_ENDING), default="json", help="json by default")
    begin = found.add_parser("from-service", help="begin a guide from a public service (CPSV-AP)")
    begin.add_argument("service", metavar="FILE", type=Path, help="its description: .ttl, .rdf or .jsonld")
    begin.add_argument("sheet", metavar="SHEET", type=Path, help="the .xlsx or .ods to write")
    begin.add_argument("--service", dest="key", metavar="ADDRESS", help="which one, when the file describes several")
    retire = found.add_parser("retire", help="offer a guide no more")
    retire.add_argument("guide", metavar="GUIDE", help="its id")
    allow = found.add_parser("allow", help="let devices publish guides")
    allow.add_argument("devices", metavar="DEVICE", nargs="+", help="its id, as `skranke-central pair list` shows it")
    allow.add_argument("--no-more", action="store_true", help="they may not publish any more")
    found.add_parser("list", help="show what is published, what is offered or retired, and who may publish")
    for name, verb in found.choices.items():
        if name in ("publish", "export", "retire", "from-service"):
            verb.add_argument("--yes", action="store_true", help="do not ask")
        else:
            verb.set_defaults(yes=False)
    return found


def run(asked: argparse.Namespace, folder: Path, now: Callable[[], int], person: "Person") -> int:
    """Do it; returns the exit code."""
    from desk.central import guide_files, guide_list
    from desk.central.store import open_store

    if asked.what in ("check", "from-service"):
        return _with_files(asked, guide_files.day_of(now()), person)
    with closing(open_store(folder)) as store:
        if asked.what == "publish":
            return guide_files.publish(store, asked.paths, asked.note, now, person)
        if asked.what == "export":
            return guide_files.export(store, asked.folder, asked.guides, _ENDING[asked.form], person)
        if asked.what == "retire":
            return guide_files.retire(store, asked.guide, now, person)
        if asked.what == "allow":
            return guide_files.allow(store, asked.devices, not asked.no_more, now, person)
        return guide_list.overview(store, now(), person)


def _with_files(asked: argparse.Namespace, today: date, person: "Person") -> int:
    """What needs no server's data."""
    if asked.what == "check":
        from desk.central.guide_files import check

        return check(asked.paths, today, person)
    from desk.central.guide_skeleton import from_service

    return from_service(asked.service, asked.sheet, asked.key, today, person)
