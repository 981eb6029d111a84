"""What the tour shows, one scene after the other; each leaves the stage as the next wants it."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk.model.guide import StepKind
from ui.tour import acts, guiding
from ui.tour.stage import Act


@dataclass(frozen=True, slots=True)
class Scene:
    """`show` brings it on, `each` comes right before every picture of it, `after` takes it away."""

    name: str
    text: str
    show: Act = acts.nothing
    after: Act = acts.nothing
    each: Act = acts.nothing

    def words(self) -> str:
        """What the picture shows, in the language that is spoken."""
        return QCoreApplication.translate("tour", self.text)


ON_A_NEW_DESK = (
    Scene("first", QT_TRANSLATE_NOOP("tour", "The first start asks one thing: where are we working?"), acts.type_place),
    Scene("empty", QT_TRANSLATE_NOOP("tour", "The counter, ready for its first visit."), acts.answer_first),
    Scene("no-shift", QT_TRANSLATE_NOOP("tour", "No shift is open: logging works all the same."),
          lambda stage: stage.screen("shift")),
    Scene("no-report", QT_TRANSLATE_NOOP("tour", "An empty screen says what will be here and how to begin."),
          lambda stage: stage.screen("reports")),
    Scene("no-overlap", QT_TRANSLATE_NOOP("tour", "Before anything was logged the overlap says what will be here."),
          lambda stage: stage.screen("overlap")),
    Scene("alone", QT_TRANSLATE_NOOP("tour", "Until it is paired a counter keeps everything to itself."),
          lambda stage: stage.screen("devices")),
    Scene("guide-twice", QT_TRANSLATE_NOOP("tour", "Two have changed the same guide: whoever publishes second chooses, "
                                           "and neither loses anything."), guiding.write_twice, guiding.keep_mine),
)  # fmt: skip

ON_A_FULL_DESK = (
    Scene("counter", QT_TRANSLATE_NOOP("tour", "An ordinary day: one key is one visit, ticked once it is written."),
          lambda stage: stage.keys("4"), acts.calm_tick, acts.tick_again),
    Scene("adding", QT_TRANSLATE_NOOP("tour", "After + the next key adds a question to the highlighted visit."),
          lambda stage: stage.keys("+"), lambda stage: stage.keys("Esc")),
    Scene("search", QT_TRANSLATE_NOOP("tour", "Letters search in six languages; meanwhile the digits are on the hits."),
          acts.search, lambda stage: stage.keys("Esc")),
    Scene("several", QT_TRANSLATE_NOOP("tour", "After * and a number one key logs several visits as one act."),
          lambda stage: stage.keys("*", "1", "2"), lambda stage: stage.keys("Esc")),
    Scene("picker", QT_TRANSLATE_NOOP("tour", "A function key asks on one line; a digit answers."),
          lambda stage: stage.keys("F3"), lambda stage: stage.keys("Esc")),
    Scene("correct", QT_TRANSLATE_NOOP("tour", "F2 corrects any visit of the day; the journal keeps what it was."),
          lambda stage: stage.keys("F2"), lambda stage: stage.keys("Esc")),
    Scene("referral", QT_TRANSLATE_NOOP("tour", "F6 says whom somebody was referred to: who helps with it comes "
                                        "first."),
          lambda stage: stage.keys("F6"), lambda stage: stage.keys("Esc")),
    Scene("directory", QT_TRANSLATE_NOOP("tour", "The directory, found by typing, large enough for the visitor to "
                                         "read."),
          acts.open_directory, lambda stage: stage.screen("counter")),
    Scene("guides", QT_TRANSLATE_NOOP("tour", "Guides stand beside the counter, with their sources and their date."),
          lambda stage: stage.screen("guides"), lambda stage: stage.screen("counter")),
    Scene("guide-written", QT_TRANSLATE_NOOP("tour", "A guide being written: its steps, the form of one, and the "
                                             "drawing of all."), guiding.write_guide),
    Scene("guide-drawn", QT_TRANSLATE_NOOP("tour", "All of a guide at a glance, drawn while it is written."),
          guiding.draw_guide, guiding.draw_guide),
    Scene("guide-tried", QT_TRANSLATE_NOOP("tour", "A draft is tried out by the keys of the counter; nothing is "
                                           "logged."), guiding.try_guide, guiding.stop_writing),
    Scene("guide-ask", QT_TRANSLATE_NOOP("tour", "A guide asks one thing at a time; the answers are keys."),
          guiding.open_guide),
    Scene("guide-limit", QT_TRANSLATE_NOOP("tour", "A limit of the role: what may be shown, and what is left alone."),
          guiding.guide_until(StepKind.LIMIT)),
    Scene("guide-checklist", QT_TRANSLATE_NOOP("tour", "A checklist: all of it is ticked before the guide goes on."),
          guiding.tick_first),
    Scene("guide-end", QT_TRANSLATE_NOOP("tour", "The end of a guide says how the question ended."),
          guiding.guide_until(StepKind.END), guiding.finish_guide),
    Scene("guide-number", QT_TRANSLATE_NOOP("tour", "A number is typed; it stays in memory and goes with the guide."),
          guiding.type_number),
    Scene("guide-several", QT_TRANSLATE_NOOP("tour", "Where several things can be true, each has its key, and Enter "
                                             "goes on."), guiding.choose_several),
    Scene("guide-refer", QT_TRANSLATE_NOOP("tour", "Whoever helps further, with what it takes to reach them; the visit "
                                           "notes whom it was."), guiding.refer_on, guiding.leave_norway),
    Scene("guide-show", QT_TRANSLATE_NOOP("tour", "A picture to point at, with its words for those who do not see it."),
          guiding.show_letter),
    Scene("guide-date", QT_TRANSLATE_NOOP("tour", "A date is typed in the order in which it is written here; it is "
                                          "kept nowhere either."), guiding.type_date),
    Scene("slip", QT_TRANSLATE_NOOP("tour", "What a visitor takes home, in their own language; which one is kept "
                                            "nowhere."), guiding.write_slip, guiding.put_slip_away),
    Scene("shift", QT_TRANSLATE_NOOP("tour", "The shift, and the line of the day with its gaps."),
          lambda stage: stage.screen("shift")),
    Scene("handover", QT_TRANSLATE_NOOP("tour", "What the next shift should know comes from a short list, and reaches "
                                        "every device of the site."), acts.hand_over,
          lambda stage: stage.window.screens["shift"].handing.release()),  # type: ignore[attr-defined]
    Scene("paper", QT_TRANSLATE_NOOP("tour", "After an outage the sums of the tick sheet are typed; one key writes "
                                     "them."), acts.type_sums),
    Scene("reports", QT_TRANSLATE_NOOP("tour", "The report of a shift is the page itself."), acts.open_report),
    Scene("overlap", QT_TRANSLATE_NOOP("tour", "What people ask of both sides in one visit, counted over all five "
                                       "sites; what is too small is hidden."), acts.wait_for_counts,
          each=acts.read_from_the_top),
    Scene("tallies", QT_TRANSLATE_NOOP("tour", "What else was counted at all five sites: referrals, activities, the "
                                       "door, and how complete the log was."), lambda stage: stage.screen("tallies"),
          each=acts.read_tallies),
    Scene("journey", QT_TRANSLATE_NOOP("tour", "How people went through a guide: where they ended, and where they "
                                       "stopped."), guiding.open_journey),
    Scene("blueprint", QT_TRANSLATE_NOOP("tour", "The same guide as a blueprint: what happens in sight, and what out "
                                         "of sight."), each=guiding.show_blueprint),
    Scene("code", QT_TRANSLATE_NOOP("tour", "A counter is paired with a code that a supervisor approves."),
          acts.ask_for_code, acts.need_no_code),
    Scene("sent", QT_TRANSLATE_NOOP("tour", "What was logged goes out by itself; sent is what the server has said it "
                                    "has."), acts.send_all),
    Scene("away", QT_TRANSLATE_NOOP("tour", "A server that is away is no trouble: what waits and why is one sentence."),
          acts.send_in_vain),
    Scene("overlap-here", QT_TRANSLATE_NOOP("tour", "Without the server the counter answers from its own journal, and "
                                            "says so."), lambda stage: stage.screen("overlap"),
          each=acts.read_from_the_top),
    Scene("outing", QT_TRANSLATE_NOOP("tour", "Out where people are: one tap is one conversation, on tiles for a "
                                      "finger."), acts.go_out, lambda stage: stage.keys_outside("P")),
    Scene("activities", QT_TRANSLATE_NOOP("tour", "What the library put on, how many came, and the sums of the month."),
          acts.hold_activities),
    Scene("training", QT_TRANSLATE_NOOP("tour", "In training everything works and nothing counts, and the window says "
                                        "so."), lambda stage: stage.turn_training("4"),
          lambda stage: stage.turn_training()),
    Scene("ideas", QT_TRANSLATE_NOOP("tour", "A resident's idea is two keys: it is counted under its theme."),
          acts.show_ideas, lambda stage: stage.window.voices.ask()),
    Scene("kiosk", QT_TRANSLATE_NOOP("tour", "On a second screen visitors answer one question; nobody leaves it "
                                     "without the PIN."), acts.show_kiosk, lambda stage: stage.put_beside(None)),
    Scene("settings", QT_TRANSLATE_NOOP("tour", "Few settings, each explained, found by typing."),
          lambda stage: stage.screen("settings"), each=acts.choose_column),
    Scene("help", QT_TRANSLATE_NOOP("tour", "F1 shows every key of the screen."),
          acts.show_help, lambda stage: stage.window.show_help()),
    Scene("error", QT_TRANSLATE_NOOP("tour", "An error is one sentence: what happened, what is kept, what to do."),
          acts.fill_disk, lambda stage: stage.window.banner.clear()),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of the story on the page, with the names of its scenes in the order they are told."""

    text: str
    scenes: tuple[str, ...]

    def title(self) -> str:
        """Its heading, in the language that is spoken."""
        return QCoreApplication.translate("tour", self.text)


CHAPTERS = (
    Chapter(QT_TRANSLATE_NOOP("tour", "At the counter"),
            ("first", "empty", "counter", "adding", "search", "several", "picker", "correct",
             "referral", "directory")),
    Chapter(QT_TRANSLATE_NOOP("tour", "Guides beside it"),
            ("guides", "guide-ask", "guide-number", "guide-several", "guide-date", "guide-show", "guide-limit",
             "guide-checklist", "guide-refer", "slip", "guide-end", "journey", "blueprint")),
    Chapter(QT_TRANSLATE_NOOP("tour", "Writing a guide"),
            ("guide-written", "guide-drawn", "guide-tried", "guide-twice")),
    Chapter(QT_TRANSLATE_NOOP("tour", "The shift and its report"),
            ("no-shift", "shift", "handover", "paper", "no-report", "reports")),
    Chapter(QT_TRANSLATE_NOOP("tour", "From the counter to the server"), ("alone", "code", "sent", "away")),
    Chapter(QT_TRANSLATE_NOOP("tour", "What people ask of both sides"),
            ("no-overlap", "overlap", "tallies", "overlap-here")),
    Chapter(QT_TRANSLATE_NOOP("tour", "Outside the counter"), ("outing", "activities")),
    Chapter(QT_TRANSLATE_NOOP("tour", "Around it"), ("training", "ideas", "kiosk", "settings", "help", "error")),
)  # fmt: skip
