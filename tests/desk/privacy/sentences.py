"""Ordinary sentences of a counter in six languages, from a seed, with the numbers that notes hold."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from random import Random


def _day(chance: Random) -> date:
    return date(2026, 1, 1) + timedelta(days=chance.randrange(500))


def _short_date(chance: Random) -> str:
    at = _day(chance)
    return chance.choice([f"{at.day}.{at.month}.", f"{at.day}/{at.month}", f"{at:%d.%m}", f"{at.day}.{at.month}"])


def _date(chance: Random) -> str:
    at = _day(chance)
    shapes = (f"{at:%d.%m.%Y}", f"{at.day}.{at.month}.{at:%y}", f"{at:%Y-%m-%d}", f"{at:%d-%m-%Y}", f"{at:%d/%m/%Y}")
    return chance.choice([*shapes, f"{at.day}. {at.month}. {at.year}", f"{at.day}/{at.month}-{at:%y}"])


def _days(chance: Random) -> str:
    first = _day(chance)
    last = first + timedelta(days=chance.randrange(1, 9))
    if first.month == last.month and chance.random() < 0.5:
        return f"{first.day}.–{last.day}.{last.month}.{chance.choice(['', last.year])}"
    return f"{first.day}.{first.month}. - {last.day}.{last.month}.{chance.choice(['', last.year])}"


def _time(chance: Random) -> str:
    shape = chance.choice(["{:02}.{:02}", "{:02}:{:02}", "{}.{:02}", "{}:{:02}"])
    return shape.format(chance.randrange(7, 22), chance.choice([0, 15, 30, 45, 10]))


def _hours(chance: Random) -> str:
    first = chance.randrange(7, 14)
    last, to = chance.randrange(first + 1, 23), chance.choice(["-", "–", " - ", " – "])
    start, end = chance.choice(["00", "30", "15"]), chance.choice(["00", "30", "45"])
    sign = chance.choice([".", ":"])
    return chance.choice(
        [
            f"{first}{to}{last}",
            f"{first:02}{sign}{start}{to}{last:02}{sign}{end}",
            f"{first:02}{start}{to}{last:02}{end}",
        ]
    )


def _price(chance: Random) -> str:
    amount = chance.choice([20, 45, 150, 299, 1250, 12500, 250000, 1250000, 12500000])
    grouped = f"{amount:,}".replace(",", chance.choice([" ", ".", "\u00a0"]))
    return chance.choice(
        [f"{amount if amount < 999_999 else grouped} kr", f"{grouped} kr", f"kr {grouped}", f"€ {amount % 1000},50"]
    )


def _case(chance: Random) -> str:
    year, number = chance.choice([2024, 2025, 2026]), chance.randrange(1, 99_999)
    return chance.choice(
        [f"{year}/{number}", f"{year % 100}/{number:05}", f"{year}/{number}-{chance.randrange(1, 40)}"]
    )


def _years(chance: Random) -> str:
    first = chance.randrange(1950, 2027)
    return chance.choice(
        [str(first), f"{first}/{(first + 1) % 100:02}", f"{first}-{first + 1}", f"{first}–{first + 4}"]
    )


def _isbn(chance: Random) -> str:
    head = f"978{chance.choice(['82', '87', '91', '90'])}{chance.randrange(10_000_000):07}"
    check = -sum(int(digit) * (3 if at % 2 else 1) for at, digit in enumerate(head)) % 10
    return chance.choice([f"{head}{check}", f"{head[:3]}-{head[3:5]}-{head[5:8]}-{head[8:]}-{check}"])


SLOTS: Mapping[str, Callable[[Random], str]] = {
    "short": _short_date, "date": _date, "days": _days, "time": _time, "hours": _hours, "price": _price, "case": _case,
    "years": _years, "isbn": _isbn,
    "n": lambda chance: str(chance.randrange(2, 40)), "many": lambda chance: str(chance.randrange(40, 2000)),
    "room": lambda chance: chance.choice(["214", "U12", "B3.07", "3.112", "101", "1.24"]),
    "house": lambda chance: chance.choice(["12", "4B", "112 C", "7-9", "23a"]),
    "post": lambda chance: chance.choice(["3044", "1814", "4000", "111 22", "252 67", "1012 AB", "00100"]),
    "call": lambda chance: chance.choice(["110", "112", "113", "116 117", "1177", "114", "1881", "14 020", "02800"]),
    "week": lambda chance: chance.choice(["48", "47-48", "3/2027", "51 2026", "47–49"]),
    "share": lambda chance: f"{chance.randrange(5, 95)}{chance.choice([' ', ''])}%",
    "form": lambda chance: chance.choice(["RF-1209", "NAV 10-07.03", "§ 12-3", "P45", "BankID 2.0", "A4"]),
}  # fmt: skip

SENTENCES: Mapping[str, tuple[str, ...]] = {
    "nb": (
        "Kom tilbake {short} kl {time} for å hente papirene.",
        "Spurte om åpningstid i jula, {hours} hver dag.",
        "Kurset varer {days} i rom {room}.",
        "Trenger skjema {form} i {n} eksemplarer.",
        "Saken er {case}, sendt {date}.",
        "Henvist til Storgata {house}, {post} Drammen.",
        "Betalte {price} for utskrift.",
        "Ring {call} ved nød.",
        "Skriveren var tom for papir, hentet {n} ark.",
        "Gjelder skattemeldingen for {years}.",
        "Bok savnet siden {date}, ISBN {isbn}.",
        "Fikk time {date} kl. {time}.",
        "Åpent {hours}, lørdag {hours}.",
        "{n} personer ventet, {n} gikk igjen.",
        "Ville vite om lån og retur, ble hjulpet på {n} minutter.",
        "Uke {week} er stengt.",
        "Bedt om å komme igjen mellom {hours} {date}.",
        "Gjeld på {price}, fikk nedbetaling.",
        "Saksnr {case}: mangler vedlegg {n} og {n}.",
        "Omtrent {share} klarte det selv.",
        "Trykk på 1, 2 og 3 samtidig.",
        "Snakket om flytting og barnehage.",
        "Møterom {room} bestilt {date} {hours}.",
        "PC {n} virker ikke.",
    ),
    "nn": (
        "Kom att {short} kl. {time} med skjema {form}.",
        "Spurde om opningstida, {hours} kvar dag.",
        "Kurs {days}, rom {room}.",
        "Saka er {case}.",
        "Bur i Storgata {house}, {post} Voss.",
        "Betalte {price}.",
        "Gjeld åra {years}.",
        "Ring {call} om det hastar.",
        "Fekk time {date} klokka {time}.",
        "{n} personar venta i kø.",
        "Veke {week} er stengd.",
        "Boka ISBN {isbn} er tinga.",
        "Opent {hours}, laurdag {hours}.",
        "Skrivaren manglar papir.",
        "Om lag {share} greidde det sjølv.",
        "Snakka om skatt i {n} minutt.",
        "Møterom {room} er tinga {date} {hours}.",
    ),
    "da": (
        "Kommer igen {short} kl. {time}.",
        "Spurgte om åbningstid, {hours} alle dage.",
        "Kurset er {days} i lokale {room}.",
        "Sagen er {case}, sendt {date}.",
        "Henvist til Algade {house}, {post} Roskilde.",
        "Betalte {price} for print.",
        "Ring {call} ved fare.",
        "Det gælder årsopgørelsen for {years}.",
        "Bogen med ISBN {isbn} er væk.",
        "Fik tid {date} kl. {time}.",
        "Åbent {hours}, lørdag {hours}.",
        "{n} ventede, {n} gik igen.",
        "Uge {week} er lukket.",
        "Skal bruge blanket {form} i {n} eksemplarer.",
        "Gæld på {price}, fik en ordning.",
        "MitID på ny telefon, {n} minutter.",
        "Sagsnr. {case}: bilag {n} mangler.",
        "Cirka {share} klarede det selv.",
        "Lokale {room} er booket {date} {hours}.",
    ),
    "sv": (
        "Kommer tillbaka {short} kl {time}.",
        "Frågade om öppettider, {hours} varje dag.",
        "Kursen är {days} i sal {room}.",
        "Ärende {case}, skickat {date}.",
        "Hänvisad till Storgatan {house}, {post} Helsingborg.",
        "Betalade {price} för utskrift.",
        "Ring {call} vid fara.",
        "Gäller deklarationen för {years}.",
        "Boken med ISBN {isbn} saknas.",
        "Fick tid {date} kl. {time}.",
        "Öppet {hours}, lördag {hours}.",
        "{n} väntade, {n} gick igen.",
        "Vecka {week} är det stängt.",
        "Behöver blankett {form} i {n} exemplar.",
        "Skuld på {price}, fick en plan.",
        "Diarienr {case}: bilaga {n} saknas.",
        "Ungefär {share} klarade det själva.",
        "Sal {room} är bokad {date} {hours}.",
        "Hjälpte med BankID i {n} minuter.",
    ),
    "nl": (
        "Komt {short} om {time} terug.",
        "Vroeg naar openingstijden, {hours} elke dag.",
        "De cursus is {days} in zaal {room}.",
        "Zaak {case}, verstuurd op {date}.",
        "Verwezen naar Dorpsstraat {house}, {post} Almere.",
        "Betaalde {price} voor printen.",
        "Bel {call} bij nood.",
        "Het gaat om de aangifte over {years}.",
        "Het boek met ISBN {isbn} is weg.",
        "Afspraak op {date} om {time}.",
        "Open {hours}, zaterdag {hours}.",
        "{n} wachtten, {n} gingen weg.",
        "Week {week} gesloten.",
        "Heeft formulier {form} nodig, {n} keer.",
        "Schuld van {price}, kreeg een regeling.",
        "DigiD op een nieuwe telefoon, {n} minuten.",
        "Zaaknummer {case}: bijlage {n} ontbreekt.",
        "Ongeveer {share} kon het zelf.",
        "Zaal {room} is geboekt {date} {hours}.",
    ),
    "en": (
        "Comes back {short} at {time}.",
        "Asked about opening hours, {hours} every day.",
        "The course is {days} in room {room}.",
        "Case {case}, sent on {date}.",
        "Referred to 12 High Street, {post} Rivertown.",
        "Paid {price} for printing.",
        "Call {call} in an emergency.",
        "About the tax return for {years}.",
        "The book with ISBN {isbn} is missing.",
        "Appointment on {date} at {time}.",
        "Open {hours}, Saturday {hours}.",
        "{n} waited, {n} left again.",
        "Week {week} is closed.",
        "Needs form {form}, {n} copies.",
        "A debt of {price}, got a plan.",
        "Helped with e-ID for {n} minutes, {many} this year.",
        "Case number {case}: annex {n} is missing.",
        "About {share} managed alone.",
        "Room {room} is booked {date} {hours}.",
    ),
}


def sentence(chance: Random, language: str) -> str:
    """An ordinary sentence, sometimes two, of at most 200 characters."""
    several = chance.choice([1, 1, 1, 2])
    return " ".join(_filled(chance, chance.choice(SENTENCES[language])) for _ in range(several))[:200]


def _filled(chance: Random, template: str) -> str:
    pieces = template.replace("}", "{").split("{")
    return "".join(SLOTS[piece](chance) if at % 2 else piece for at, piece in enumerate(pieces))
