"""The form of one step: its kind, its texts, what can be answered, where it goes."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desk.guides import edit, parts
from desk.guides.languages import complete_in
from desk.model.guide import Age, Answer, Condition, Guide, Reply, Span, Step, StepKind, Within
from desk.model.visit import Effort, Outcome
from ui import words as lists
from ui.author.fields import a_number, codes
from ui.author.lines import Lines
from ui.author.pictures import Pictures
from ui.author.words import answer_words, condition_words, word

WIDE = 200


class StepForm(QObject):
    """Puts the lines of a step into a form. `units` are the entries of the directory (id and name), `pictures` asks for
    one."""

    def __init__(self, lines: Lines, step: Step, units: list[tuple[object, str]], pictures: Pictures) -> None:
        super().__init__()
        self._lines, self._step, self._units, self._pictures = lines, step, units, pictures
        self._no_id = self.tr("Small letters, digits and single hyphens, at most 40; none of the others is called so.")
        self._no_number = self.tr("That is no whole number.")
        self._writing = lines.writing
        self._at = edit.place(self._writing.guide, step.id)
        self._path: parts.Path = ("steps", self._at)

    def build(self) -> None:
        """All of it."""
        lines, step = self._lines, self._step
        kinds = [(kind, word(kind)) for kind in StepKind]
        head = [lines.one_of(self.tr("Kind of step"), (*self._path, "kind"), kinds, self._turn)]
        if step.kind is StepKind.ASK:
            replies = [(reply, word(reply)) for reply in Reply]
            head.append(lines.one_of(self.tr("Answered by"), (*self._path, "reply"), replies, self._reply))
        lines.across(*head)
        texts = {
            StepKind.SAY: self.tr("The sentence to say"), StepKind.ASK: self.tr("The question"),
            StepKind.END: self.tr("The last sentence"),
        }  # fmt: skip
        heading = texts.get(step.kind, self.tr("What stands at the top"))
        lines.words(heading, (*self._path, "text"), needed=True)
        self._of_its_kind()
        lines.gap()
        lines.words(self.tr("Why (for the staff)"), (*self._path, "why"))
        lines.words(self.tr("Meanwhile, out of the visitor's sight"), (*self._path, "behind"))
        self._name()

    def _of_its_kind(self) -> None:
        step = self._step
        verbs = {
            StepKind.CHECKLIST: self._checklist, StepKind.SHOW: self._show, StepKind.LIMIT: self._limit,
            StepKind.REFER: self._refer, StepKind.SLIP: self._slip, StepKind.END: self._end,
        }  # fmt: skip
        if step.kind in verbs:
            verbs[step.kind]()
        if step.answers or step.reply in (Reply.ONE, Reply.YES_NO):
            self._answers()
        elif step.reply is Reply.SEVERAL:
            self._items(self.tr("What can be chosen"))
        elif step.reply is Reply.NUMBER:
            path, refusal = self._path, self._no_number
            how = {"refusal": refusal, "wide": WIDE}
            self._lines.across(
                self._lines.typed(self.tr("At least"), (*path, "least"), a_number, **how),
                self._lines.typed(self.tr("At most"), (*path, "most"), a_number, **how),
            )
        elif step.reply is Reply.DATE:
            days = [(None, self.tr("Any day")), (Within.UNTIL_TODAY, self.tr("Today or earlier"))]
            days.append((Within.FROM_TODAY, self.tr("Today or later")))
            self._lines.segments(self.tr("Which days are an answer"), (*self._path, "within"), days)
        if step.goto is not None:
            self._onward()

    def _turn(self, kind: object) -> None:
        self._writing.take(edit.set_kind(self._writing.guide, self._step.id, StepKind(str(kind))))

    def _reply(self, reply: object) -> None:
        self._writing.take(edit.set_reply(self._writing.guide, self._step.id, Reply(str(reply))))

    def _answers(self) -> None:
        lines, own_words = self._lines, self._step.reply is not Reply.YES_NO
        lines.title(self.tr("Answers, and where each leads"))
        for number, answer in enumerate(self._step.answers):
            path = (*self._path, "answers", number)
            inside = lines.inside()
            if own_words:
                self._line(inside, path, answer)
            else:
                said = answer_words(self._writing.guide, self._step.id, answer.id, self._writing.language)
                inside.title(said)
            inside.add(inside.goto(self.tr("Goes to"), (*path, "goto")))
        if own_words and len(self._step.answers) < 9:
            more = self.tr("One more answer")
            lines.add(lines.button(more, lambda: self._take(edit.add_answer, self._step.id), icon="plus"))

    def _line(self, lines: Lines, path: parts.Path, line: object) -> None:
        """The words of an answer or an item, its id, and its place among the others."""
        lines.words(self.tr("Words"), (*path, "text"), lines=1, needed=True)
        row, number = path[:-1], int(path[-1])
        name = lines.typed(
            self.tr("Id in records"), (*path, "id"), lambda new: self._call(line.id, new),  # type: ignore[attr-defined]
            refusal=self._no_id, at_once=False, tells=False, wide=WIDE,
        )  # fmt: skip
        lines.across(
            name,
            lines.button("", lambda: self._take(parts.move, row, number, -1), icon="caret-up",
                         name=self.tr("Further up")),
            lines.button("", lambda: self._take(parts.move, row, number, 1), icon="caret-down",
                         name=self.tr("Further down")),
            lines.button("", lambda: self._take(parts.remove, row, number), icon="trash",
                         name=self.tr("Take it out")),
        )  # fmt: skip

    def _items(self, heading: str) -> None:
        lines = self._lines
        lines.title(heading)
        for number, item in enumerate(self._step.items):
            self._line(lines.inside(), (*self._path, "items", number), item)
        more = self.tr("One more line")
        lines.add(lines.button(more, lambda: self._take(edit.add_item, self._step.id), icon="plus"))

    def _checklist(self) -> None:
        self._items(self.tr("What is ticked, all of it, before it goes on"))
        lines, path, lacks = self._lines, (*self._path, "missing"), self._step.missing
        if lacks is None:
            fresh = Answer(edit.fresh_id({item.id for item in self._step.items}, "missing"), {}, edit.NOWHERE)
            text = self.tr("A way for those who lack something")
            lines.add(lines.button(text, lambda: self._writing.set(path, fresh), icon="plus"))
            return
        lines.title(self.tr("For those who lack something"))
        inside = lines.inside()
        inside.words(self.tr("Words"), (*path, "text"), lines=1, needed=True)
        inside.add(inside.goto(self.tr("Goes to"), (*path, "goto")))
        without = self.tr("Without this way")
        inside.add(inside.button(without, lambda: self._writing.set(path, None), icon="trash"))

    def _show(self) -> None:
        lines, path = self._lines, self._path
        lines.add(lines.typed(self.tr("Address of the page to look at"), (*path, "link"), hint="https://"))
        if self._step.picture is None:
            text = self.tr("Show a picture …")
            lines.add(lines.button(text, lambda: self._ask_picture(lines.place), icon="plus"))
            return
        only = self.tr("PNG or JPEG. Only what can be seen is kept: not where or with what it was taken.")
        heading, file = self.tr("Picture"), (*path, "picture", "file")
        lines.chosen(heading, file, self._step.picture.file or "…", self._ask_picture, below=only)
        lines.words(self.tr("What is on the picture"), (*path, "picture", "alt"), needed=True)
        text = self.tr("Without the picture")
        lines.add(lines.button(text, lambda: self._writing.set((*path, "picture"), None), icon="trash"))

    def _ask_picture(self, part: QWidget) -> None:
        self._pictures.ask(self._lines.theme, part.window(), self._step.id)

    def _limit(self) -> None:
        self._lines.words(self.tr("You may"), (*self._path, "may"))
        self._lines.words(self.tr("You may not"), (*self._path, "may_not"))
        self._lines.words(self.tr("You hand over"), (*self._path, "hand_over"))

    def _refer(self) -> None:
        heading = self.tr("To whom, from the directory")
        self._lines.add(self._lines.one_of(heading, (*self._path, "unit"), self._units))

    def _end(self) -> None:
        lines, path = self._lines, self._path
        outcomes = [(each, lists.word(each)) for each in Outcome]
        lines.segments(self.tr("How the question ended"), (*path, "outcome"), outcomes)
        efforts = [(None, lists.not_said()), *((each, lists.word(each)) for each in Effort)]
        lines.segments(self.tr("How much it took"), (*path, "effort"), efforts)

    def _slip(self) -> None:
        lines, path = self._lines, (*self._path, "slip")
        more = self.tr("More languages of slips, by their codes: ar, uk, so")
        ours = complete_in(self._writing.guide)
        others = " ".join(code for code in self._writing.languages if code not in ours)
        lines.add(lines.typed(more, (*path, "#more"), self._add_languages, text=others, at_once=False, tells=False))
        lines.words(self.tr("Heading of the slip"), (*path, "title"), lines=1, needed=True, said=True)
        headings = {"done": self.tr("What was done"), "bring": self.tr("What to bring")}
        for name, heading in headings.items():
            row = (*path, name)
            lines.title(heading)
            for number in range(len(parts.find(self._writing.guide, row))):
                inside = lines.inside()
                inside.words(self.tr("Words"), (*row, number), lines=1, needed=True, said=True)
                out = self.tr("Take it out")
                inside.add(inside.button(out, lambda row=row, n=number: self._take(parts.remove, row, n), icon="trash"))
            text = self.tr("One more line")
            lines.add(lines.button(text, lambda row=row: self._take(parts.insert, row, 99, {}), icon="plus"))
        lines.words(self.tr("Where to go"), (*path, "where"), said=True)
        units = [(None, "–"), *self._units]
        lines.add(lines.one_of(self.tr("Whom to go to, from the directory"), (*path, "unit"), units))
        lines.add(lines.typed(self.tr("Address for the QR code"), (*path, "link"), hint="https://"))

    def _add_languages(self, text: str) -> None:
        self._writing.ask_for(codes(text))

    def _onward(self) -> None:
        lines, path = self._lines, self._path
        lines.gap()
        for number, way in enumerate(self._step.ways):
            inside = lines.inside()
            inside.title(condition_words(self._writing.guide, way.when, self._writing.language))
            self._condition(inside, (*path, "ways", number), way.when)
        heading = self.tr("Else goes to") if self._step.ways else self.tr("Goes to")
        lines.add(lines.goto(heading, (*path, "goto")))
        text = self.tr("Another way on a condition")
        lines.add(lines.button(text, lambda: self._take(edit.add_way, self._step.id), icon="plus"))

    def _condition(self, lines: Lines, path: parts.Path, when: Condition) -> None:
        at = (*path, "when")
        lines.add(lines.step(self.tr("When this was asked"), (*at, "step")))
        how = "older_than" if when.older_than else "equals" if when.equals is not None else "one_of"
        kinds = [("equals", self.tr("it is")), ("one_of", self.tr("it is one of")),
                 ("older_than", self.tr("it is so old"))]  # fmt: skip
        lines.segments(self.tr("and"), (*at, "#how"), kinds, lambda to: self._met(at, when, to), how)
        if when.older_than is not None:
            count = lines.typed("", (*at, "older_than", "count"), int, refusal=self._no_number, wide=WIDE,
                                hint=self.tr("How many"))  # fmt: skip
            lines.add(count)
            spans = [(span, word(span)) for span in Span]
            lines.segments("", (*at, "older_than", "span"), spans)
        elif when.equals is not None:
            lines.add(self._answer(lines, (*at, "equals"), when.step))
        else:
            heading = self.tr("The ids of these answers")
            lines.add(lines.typed(heading, (*at, "one_of"), codes, text=" ".join(when.one_of)))
        out = self.tr("Take it out")
        row, number = path[:-1], int(path[-1])
        lines.across(
            lines.goto(self.tr("then goes to"), (*path, "goto")),
            lines.button("", lambda: self._take(parts.remove, row, number), icon="trash", name=out),
        )

    def _answer(self, lines: Lines, path: parts.Path, step_id: str) -> object:
        """One of the answers of a question; of a number, what is typed."""
        guide = self._writing.guide
        asked = next((step for step in guide.steps if step.id == step_id), None)
        found = (*asked.answers, *asked.items) if asked else ()
        if not found:
            return lines.typed("", path, str, hint=self.tr("The answer"), wide=WIDE)
        choices = [(each.id, answer_words(guide, step_id, each.id, self._writing.language)) for each in found]
        return lines.one_of("", path, choices)

    def _met(self, path: parts.Path, when: Condition, how: object) -> None:
        fresh = {
            "equals": Condition(when.step, equals=next(iter(when.one_of), "")),
            "one_of": Condition(when.step, one_of=(when.equals,) if when.equals else ()),
            "older_than": Condition(when.step, older_than=Age(18, Span.YEARS)),
        }
        self._writing.set(path, fresh[str(how)])

    def _name(self) -> None:
        heading, path = self.tr("Id in records"), (*self._path, "id")
        name = self._lines.typed(
            heading, path, self._rename, refusal=self._no_id, at_once=False, tells=False, wide=WIDE
        )
        self._lines.add(name)

    def _rename(self, new: str) -> None:
        fresh = edit.rename_step(self._writing.guide, self._step.id, new)
        self._writing.take(fresh, at=new)

    def _call(self, old: str, new: str) -> None:
        self._writing.take(edit.rename_line(self._writing.guide, self._step.id, old, new))

    def _take(self, verb: object, *what: object) -> None:
        guide: Guide = verb(self._writing.guide, *what)  # type: ignore[operator]
        self._writing.take(guide)
