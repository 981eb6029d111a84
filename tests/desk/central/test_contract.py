"""The whole door against its own description, with requests that fit it and requests that do not (schemathesis).

The description is made from the shapes of the wire, so it cannot fall behind them.
"""

import json
import tempfile
from pathlib import Path
from typing import Any

import msgspec
import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from schemathesis import Case, GenerationMode
from schemathesis.checks import (
    content_type_conformance,
    not_a_server_error,
    response_schema_conformance,
    status_code_conformance,
)
from schemathesis.core import NotSet

from desk.central import guides, sites, tables, tenants
from desk.central.guides import Wish
from desk.guides.document import encode
from desk.sync import handover as handing
from desk.sync import wire
from desk.sync.asked import MONTHS
from desk.sync.envelope import read, sign
from desk.sync.guides import GUIDES, Accepted, Listed, Offer
from desk.sync.guides import path as guide_file
from desk.sync.handover import Told
from desk.sync.journey import JOURNEY, JourneyGiven, JourneyWanted
from desk.sync.overlap import OVERLAP, Given, Wanted
from desk.sync.publication import Published
from desk.sync.rows import ROWS, CoverageRow, VisitRow
from desk.sync.tallies import TALLIES, TalliesGiven, TalliesWanted
from tests.desk.central.making import Answer, Central, Counter, a_central, a_counter
from tests.desk.central.publishing import published
from tests.desk.guides.making import a_guide
from tests.examples import examples

SHAPES = {
    wire.PAIR: (wire.Asking, wire.Asked, (400, 413, 429, 500, 503)),
    wire.POLL: (wire.Polling, wire.Polled, (400, 413, 500, 503)),
    wire.OPEN: (wire.Opening, wire.Opened, (400, 401, 403, 413, 500, 503)),
    wire.RECORDS: (wire.LooseBatch, wire.Received, (400, 401, 403, 412, 413, 500, 503)),
    OVERLAP: (Wanted, Given, (400, 401, 403, 413, 500, 503)),
    JOURNEY: (JourneyWanted, JourneyGiven, (400, 401, 403, 413, 500, 503)),
    TALLIES: (TalliesWanted, TalliesGiven, (400, 401, 403, 413, 500, 503)),
    GUIDES: (Offer, Accepted, (400, 401, 403, 413, 500, 503)),
}
"""For each path: the request, the answer, and the other statuses there are."""

ASKED: dict[str, type[msgspec.Struct]] = {wire.CATALOGUE: Published, GUIDES: Listed, handing.ROUTE: Told}
"""What is asked without a body, by its entity tag: the answer."""

NAMES = [field.encode_name for field in msgspec.structs.fields(VisitRow)]
CHECKS = [not_a_server_error, content_type_conformance, response_schema_conformance, status_code_conformance]


def description(generation: str) -> dict[str, Any]:
    """The OpenAPI description of a server that counts in this generation."""
    shapes = [shape for request, answer, _ in SHAPES.values() for shape in (request, answer)]
    schemas, parts = msgspec.json.schema_components([*shapes, wire.Problem], ref_template="#/components/schemas/{name}")
    for part in ("Asking", "Opening", "LooseBatch", "Wanted", "JourneyWanted", "TalliesWanted", "Offer"):
        parts[part]["properties"]["wire"] = {"const": wire.WIRE}
    parts["LooseBatch"]["properties"]["generation"] = {"const": generation}
    paths = {}
    for (path, (_, _, others)), request, answer in zip(SHAPES.items(), schemas[::2], schemas[1::2], strict=False):
        responses = {"200": answer, **dict.fromkeys(map(str, others), schemas[-1])}
        paths[path] = {
            "post": {
                "requestBody": {"required": True, "content": {"application/json": {"schema": request}}},
                "responses": {
                    status: {"description": status, "content": {"application/json": {"schema": schema}}}
                    for status, schema in responses.items()
                },
            }
        }
    return {
        "openapi": "3.1.0", "info": {"title": "Skranke", "version": "1"}, "paths": paths,
        "components": {"schemas": parts},
    }  # fmt: skip


def ask(counter: Counter, path: str, case: Case) -> Answer:
    """Send what a case holds, signed; an hour after the one before, so that nobody waits to be paired any more."""
    counter.central.now += 3600
    body = b"" if isinstance(case.body, NotSet) else case.body
    plain = body if isinstance(body, bytes) else json.dumps(whole(body)).encode()
    signature = sign(counter.key, counter.device.id, "POST", path, plain)
    answer = counter.central.call("POST", path, plain, {"authorization": signature})
    check(case, "POST", path, answer)
    return answer


def check(case: Case, method: str, path: str, answer: Answer) -> None:
    """That an answer is as the description says."""
    request = requests.Request(method, f"http://localhost{path}").prepare()
    headers = {name: [value] for name, value in answer.headers.items()}
    response = schemathesis.Response(answer.status, headers, answer.body, request, elapsed=0, verify=False)
    case.validate_response(response, checks=CHECKS)


def whole(value: Any) -> Any:
    """JSON has one kind of number, and 7.0 is a whole one there; those who speak to us write 7."""
    if isinstance(value, dict):
        return {name: whole(each) for name, each in value.items()}
    if isinstance(value, list):
        return list(map(whole, value))
    return int(value) if isinstance(value, float) and value.is_integer() else value


def fits(body: Any) -> bool:
    """What a description cannot say: every column is equally long, months run forwards and not for ever, and any text
    is no guide."""
    if "document" in body:
        return False
    if "first" in body:
        first, last = (int(body[name][:4]) * 12 + int(body[name][5:]) for name in ("first", "last"))
        return 0 <= last - first < MONTHS
    kinds = [body[kind] for kind in ROWS if kind in body]
    return all(len({len(column) for column in kind.values()}) == 1 for kind in kinds)


@pytest.mark.parametrize("mode", GenerationMode, ids=lambda mode: mode.value)
@pytest.mark.parametrize("path", SHAPES)
def test_every_answer_is_as_described(central: Central, path: str, mode: GenerationMode) -> None:
    counter = a_counter(central)
    with central.store.writing() as connection:
        guides.allow(connection, central.tenant, counter.device.id, True, central.now)
    operation = schemathesis.openapi.from_dict(description(central.generation))[path]["POST"]

    @settings(max_examples=examples(8), suppress_health_check=list(HealthCheck))
    @given(operation.as_strategy(generation_mode=mode))
    def each(case: Case) -> None:
        answer = ask(counter, path, case)
        if mode is GenerationMode.NEGATIVE:
            assert 400 <= answer.status < 500, answer
        else:
            assert answer.status == (200 if fits(case.body) else 400), answer

    each()
    assert (central.rows(tables.record) == []) or path == wire.RECORDS


def about(path: str, shape: type[msgspec.Struct]) -> dict[str, Any]:
    """The OpenAPI description of what is asked without a body."""
    (answer, problem), parts = msgspec.json.schema_components(
        [shape, wire.Problem], ref_template="#/components/schemas/{name}"
    )
    others = {str(status): problem for status in (400, 401, 403, 404, 500, 503)}
    responses = {
        status: {"description": status, "content": {"application/json": {"schema": schema}}}
        for status, schema in {"200": answer, **others}.items()
    }
    tags = {"type": "string", "pattern": f'^(W/)?"({"0" * 64}|[a-z]*)"$'}
    named = {"name": "If-None-Match", "in": "header", "schema": tags}
    paths = {path: {"get": {"parameters": [named], "responses": responses | {"304": {"description": "304"}}}}}
    head = {"openapi": "3.1.0", "info": {"title": "Skranke", "version": "1"}}
    return head | {"paths": paths, "components": {"schemas": parts}}


@pytest.mark.parametrize("mode", GenerationMode, ids=lambda mode: mode.value)
@pytest.mark.parametrize("route", ASKED)
def test_what_is_asked_by_its_tag_is_answered_as_described(central: Central, route: str, mode: GenerationMode) -> None:
    counter = a_counter(central, site_name="Elvebyen")
    published(central.store)
    with central.store.reading() as connection:
        (site,) = sites.of(connection, counter.device)
    path = handing.path(site) if route == handing.ROUTE else route
    with central.store.writing() as connection:
        server, tenant = tenants.server(connection), tenants.tenant(connection)
        guides.accept(connection, server, tenant, Wish(encode(a_guide()), a_guide(), 0), central.now)
    held = counter.get(path).headers["etag"].strip('"')
    operation = schemathesis.openapi.from_dict(about(path, ASKED[route]))[path]["GET"]

    @settings(max_examples=examples(8), suppress_health_check=list(HealthCheck))
    @given(operation.as_strategy(generation_mode=mode), st.booleans())
    def each(case: Case, known: bool) -> None:
        # The tag of a revision cannot be described beforehand; and the request is signed, whatever else is in it.
        headers = {
            name: value.replace("0" * 64, held if known else "1" * 64)
            for name, value in (case.headers or {}).items()
            if name.lower() != "authorization"
        }
        answer = counter.get(path, **headers)
        named = f'"{held}"' in headers.get("If-None-Match", "")
        assert answer.status == (304 if named else 200), answer
        check(case, "GET", path, answer)

    each()


@settings(max_examples=examples(8))
@given(st.text(st.characters(codec="ascii", exclude_categories=["C"], exclude_characters="/?#%"), min_size=1))
def test_any_name_of_a_file_or_a_site_is_answered_with_a_problem(name: str) -> None:
    with tempfile.TemporaryDirectory() as folder, a_central(Path(folder)) as central:
        counter = a_counter(central)
        answers = [counter.get(guide_file(name)), counter.get(handing.path(name))]
    assert [(answer.status, answer.problem.code) for answer in answers] == [(404, "not-found"), (403, "foreign-site")]


ROW = st.fixed_dictionaries({name: st.none() | st.integers() | st.text() | st.just([]) for name in NAMES})


@settings(max_examples=examples(8))
@given(st.lists(ROW, max_size=3))
def test_any_values_in_columns_are_taken_or_set_apart(rows: list[dict[str, Any]]) -> None:
    columns = {name: [row[name] for row in rows] for name in NAMES}
    nothing = {field.encode_name: [] for field in msgspec.structs.fields(CoverageRow)}
    with tempfile.TemporaryDirectory() as folder, a_central(Path(folder)) as central:
        message = {"wire": 1, "generation": central.generation, "to": 1, "visit": columns, "coverage": nothing}
        answer = a_counter(central).post(wire.RECORDS, message)
        kept = central.rows(tables.quarantine)
    assert answer.status == 200
    received = read(answer.body, wire.Received)
    assert received.applied + received.stale + len(received.quarantined) == len(rows)
    assert {each["id"] for each in kept} == {each.id for each in received.quarantined}
