"""The page in words: nothing that is on it is left out."""

from desk.reports.content import Bar, BarList, Columns, DayLine, Figure, Figures, Group, Note, Report
from desk.reports.plain import plain

REPORT = Report(
    kind="Shift report",
    title="Nordvik",
    facts=("Monday", "09:00 to 13:00"),
    language="en",
    file_name="report",
    blocks=(
        Figures((Figure(1200, "visits"), Figure(3, "with several questions", "of 1,200 visits"))),
        DayLine("The line of the day", "Most questions came from 10:00 to 10:30.", 30, (), ()),
        Columns(
            (BarList("Asked about", (Group((Bar("Moving", 3), Bar("Not said", 1, known=False)), "Citizen"),)),),
            (BarList("How they reached us", (Group((Bar("By phone", 4),)),), "Known for 4 of 4"),),
        ),
        Note("How to read this", ("Each question once.",)),
    ),
    footer=("Made today", "Kept here"),
    stamp="Example",
)


def test_every_line_of_the_page_is_said_in_reading_order() -> None:
    assert plain(REPORT).splitlines() == [
        "Example", "Shift report: Nordvik", "Monday", "09:00 to 13:00",
        "1,200 visits", "3 with several questions of 1,200 visits",
        "The line of the day", "Most questions came from 10:00 to 10:30.",
        "Asked about", "Citizen: 4", "Moving: 3", "Not said: 1",
        "How they reached us", "Known for 4 of 4", "By phone: 4",
        "How to read this", "Each question once.", "Made today", "Kept here",
    ]  # fmt: skip
