"""Which id on the counters stands behind a slug in the files. Pure.

People write `torget`; records, sites and desks have 32 hexadecimal digits. A slug that was published keeps its digits
for ever. A new one stands for a site that came to be at pairing, if it is that site's id or has its name; else its
digits are made from it, so that the same files mean the same on a server that was set up again.
"""

from collections.abc import Iterable, Mapping
from hashlib import blake2b

from desk.catalogue.cells import LONGEST_ID, NUMBER, SLUG
from desk.catalogue.fold import words


def site_ids(
    tenant: str, rows: Iterable[tuple[str, str]], known: Mapping[str, str], names: Mapping[str, str]
) -> dict[str, str]:
    """The id of each slug among the rows of the sites' file (slug, name).

    `known` are the ids by slug that were published; `names` the names by id of all sites there are.
    """
    rows = list(rows)
    taken = {known[slug] for slug, _ in rows if slug in known} | {slug for slug, _ in rows if NUMBER.fullmatch(slug)}
    free = {site: name for site, name in names.items() if site not in known.values() and site not in taken}
    by_name = {_plain(name): site for site, name in free.items()}
    found = {slug: known[slug] for slug, _ in rows if slug in known}
    found |= {slug: slug for slug, _ in rows if slug not in found and NUMBER.fullmatch(slug)}
    for slug, name in rows:
        if slug not in found and _plain(name) in by_name:
            found[slug] = by_name.pop(_plain(name))
    by_slug = {slug: site for site, slug in slugs(free, known).items() if site in by_name.values()}
    return {slug: found.get(slug) or by_slug.get(slug) or made(tenant, "site", slug) for slug, _ in rows}


def desk_ids(tenant: str, slugs: Iterable[str], known: Mapping[str, str]) -> dict[str, str]:
    """The id of each slug among the desks."""
    return {slug: known.get(slug) or (slug if NUMBER.fullmatch(slug) else made(tenant, "desk", slug)) for slug in slugs}


def made(tenant: str, kind: str, slug: str) -> str:
    """The id that a slug of this municipality has by itself."""
    return blake2b(f"{tenant}/{kind}/{slug}".encode(), digest_size=16).hexdigest()


def slugs(names: Mapping[str, str], taken: Iterable[str]) -> dict[str, str]:
    """A slug for each of these sites (names by id), made from its name, none twice and none that is taken."""
    used, found = set(taken), {}
    for site, name in sorted(names.items(), key=lambda each: (_plain(each[1]), each[0])):
        slug = slugged(name) or f"site-{site[:8]}"
        choices = (slug, f"{slug[: LONGEST_ID - 9].rstrip('-')}-{site[:8]}", site)
        found[site] = next(each for each in choices if each not in used)
        used.add(found[site])
    return found


def slugged(name: str) -> str:
    """A name as a slug: `Åssiden 2` is `assiden-2`. Empty when no letter of it can be in one."""
    parts = ("".join(letter for letter in word if letter.isascii()) for word in words(name))
    slug = "-".join(part for part in parts if part).lstrip("0123456789-")[:LONGEST_ID].rstrip("-")
    return slug if SLUG.fullmatch(slug) else ""


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()
