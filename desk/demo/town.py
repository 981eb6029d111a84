"""The invented municipality: resources/demo/elvebyen.toml as frozen values, one plan for each of its sites."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from desk.demo.plan import DAYS, Call, Closure, Day, Detail, Link, Plan, Sent, Stop, Trend
from desk.model.category import Side
from desk.model.site import ServedBy
from desk.model.visit import Channel, Outcome
from desk.text import RESOURCES

ELVEBYEN = RESOURCES / "demo" / "elvebyen.toml"


@dataclass(frozen=True, slots=True)
class Town:
    """A municipality by its names in each language, and its sites; at the first of them the window opens."""

    names: Mapping[str, str]
    plans: tuple[Plan, ...]

    def plan(self, key: str) -> Plan:
        """The plan of a site. Raises KeyError."""
        return {plan.key: plan for plan in self.plans}[key]


@cache
def read_town(path: Path = ELVEBYEN) -> Town:
    """Read the municipality that ships with the program."""
    import tomllib

    read = tomllib.loads(path.read_text(encoding="utf-8"))
    sites = read.pop("sites")
    plans = (
        _plan(key, read["seed"] + number, _laid_over(read, own)) for number, (key, own) in enumerate(sites.items())
    )
    return Town(read["names"], tuple(plans))


def _laid_over(common: Mapping[str, Any], own: Mapping[str, Any]) -> dict[str, Any]:
    """The common tables with a site's own in their place; of outcomes only those of the sides it names."""
    return {**common, **own, "outcomes": {**common["outcomes"], **own.get("outcomes", {})}}


def _plan(key: str, seed: int, read: Mapping[str, Any]) -> Plan:
    stops = tuple(_stop(stop) for stop in read.get("stops", ()))
    days = tuple(_day(read["days"].get(name)) for name in DAYS) if "days" in read else _days_of(stops, read)
    return Plan(
        key=key,
        id=read["id"],
        desk=read["desk"],
        served_by=ServedBy(read["served_by"]),
        seed=seed,
        weeks=read["weeks"],
        visits_a_day=read["visits_a_day"],
        names=read["names"],
        days=days,
        closures=tuple(_closure(each) for each in read.get("closures", ())),
        change_over=read["change_over"],
        profile={Side(side): {int(hour): w for hour, w in rows.items()} for side, rows in read["profile"].items()},
        areas=read.get("areas", {}),
        stops=stops,
        **_demand(read),
    )


def _demand(read: Mapping[str, Any]) -> dict[str, Any]:
    """What is asked, how it comes and how it ends."""
    return {
        "questions": tuple(read["questions"]),
        "channels": {Channel(channel): share for channel, share in read["channels"].items()},
        "weights": read["weights"],
        "asks": read.get("asks", {}),
        "links": tuple(Link(*link["between"], link["times"]) for link in read["links"]),
        "trends": tuple(Trend(t["category"], t["from_week"], t["times"]) for t in read.get("trends", ())),
        "outcomes": {Side(side): {Outcome(o): w for o, w in row.items()} for side, row in read["outcomes"].items()},
        "fates": {key: {Outcome(o): w for o, w in row.items()} for key, row in read["fates"].items()},
        "handed": {Side(side): Side(to) for side, to in read["handed"].items()},
        "sent_here": {key: Sent(Side(each["by"]), each["share"]) for key, each in read.get("sent_here", {}).items()},
        "referred": read["referred"],
        "detail": Detail(**read["detail"]),
        **read["corrections"],
    }


def _day(read: Mapping[str, Any] | None) -> Day:
    if read is None:
        return Day(None, 0.0, ())
    opens, closes = read["hours"]
    return Day((opens, closes), read["busy"], tuple(read["served_by"]))


def _days_of(stops: tuple[Stop, ...], read: Mapping[str, Any]) -> tuple[Day, ...]:
    """The days of a vehicle: from the full hour its first stop begins in to the one its last has ended by."""
    days = []
    for weekday in range(len(DAYS)):
        calls = [call for stop in stops for call in stop.calls if call.weekday == weekday]
        hours = calls and (min(call.start.hour for call in calls), max(-(-_minutes(call) // 60) for call in calls))
        days.append(Day(tuple(hours), 1.0, (read["served_by"],)) if hours else Day(None, 0.0, ()))
    return tuple(days)


def _minutes(call: Call) -> int:
    return call.end.hour * 60 + call.end.minute


def _closure(read: Mapping[str, Any]) -> Closure:
    return Closure(DAYS.index(read["day"]), read.get("week"), read["from"], read["to"])


def _stop(read: Mapping[str, Any]) -> Stop:
    calls = tuple(Call(DAYS.index(call["day"]), call["from"], call["to"]) for call in read["calls"])
    return Stop(read["key"], read["area"], read["names"], read["asks"], calls)
