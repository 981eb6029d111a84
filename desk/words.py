"""The names of closed lists, as reports and spreadsheets write them."""

from desk.errors import mark
from desk.model.category import Side
from desk.model.part import Part
from desk.model.site import ServedBy
from desk.model.visit import Channel, Outcome

SIDE = {
    Side.LIBRARY: mark("Library"),
    Side.CITIZEN: mark("Citizen services"),
    Side.DIGITAL: mark("Digital help"),
    Side.OTHER: mark("Other"),
}
SERVED_BY = {
    ServedBy.LIBRARY: mark("staffed by the library"),
    ServedBy.CITIZEN: mark("staffed by citizen services"),
    ServedBy.JOINT: mark("staffed jointly"),
    None: mark("not said who staffed it"),
}
OUTCOME = {
    Outcome.ANSWERED: mark("Answered"),
    Outcome.HELPED: mark("Helped to do it themselves"),
    Outcome.REFERRED: mark("Referred"),
    Outcome.HANDED_OVER: mark("Handed to a colleague"),
    Outcome.APPOINTMENT: mark("Appointment made"),
    Outcome.NOT_SOLVED: mark("Not solved"),
    Outcome.ELSEWHERE: mark("Belongs elsewhere"),
}
CHANNEL = {
    Channel.DESK: mark("At the desk"),
    Channel.PHONE: mark("By phone"),
    Channel.EMAIL: mark("By e-mail"),
    Channel.CHAT: mark("By chat"),
    Channel.OUTREACH: mark("Out where people are"),
}
HANDED_TO = {
    Side.LIBRARY: mark("To the library"),
    Side.CITIZEN: mark("To citizen services"),
    Side.DIGITAL: mark("To digital help"),
    Side.OTHER: mark("To others"),
}
SENT_HERE_BY = {
    Side.LIBRARY: mark("Sent here by the library"),
    Side.CITIZEN: mark("Sent here by citizen services"),
    Side.DIGITAL: mark("Sent here by digital help"),
    Side.OTHER: mark("Sent here by others"),
}
PART = {
    Part.MORNING: mark("Morning"),
    Part.MIDDAY: mark("Midday"),
    Part.AFTERNOON: mark("Afternoon"),
    Part.EVENING: mark("Evening"),
}
