"""Real key events on a Norwegian layout: what Qt's own test events hide, such as what Shift does to a digit."""

from tests.ui.xvfb.conftest import Program, Screen

ROW = {str(digit): str(code) for digit, code in zip("1234567890", range(10, 20), strict=True)}
PAD = {"1": "87", "2": "88", "3": "89", "4": "83", "5": "84", "6": "85", "7": "79", "8": "80", "9": "81", "0": "90"}
NUM_LOCK, PAD_ENTER, PAD_PLUS, PAD_STAR = "77", "104", "86", "63"
PLUS, APOSTROPHE = "20", "51"
AE, OE, AA = "48", "47", "34"
FAVOURITES = (
    "loan-and-return", "reservation", "find-in-collection", "electronic-id", "tax-online", "moving", "print-and-scan",
    "digital-mailbox", "find-the-way", "opening-hours",
)  # fmt: skip


def logged(program: Program, number: int) -> list[list[str]]:
    """The categories of every visit, once there are that many."""
    return program.until(lambda state: len(state["visits"]) == number)["visits"]


def test_the_layout_is_norwegian(screen: Screen, program: Program) -> None:
    assert "layout:     no" in screen.run("setxkbmap", "-query")
    program.press(AE, OE, AA)
    program.until(lambda state: state["search"] == "æøå")


def test_both_rows_of_digits_log_the_favourites(screen: Screen, program: Program) -> None:
    program.press(*ROW.values())
    assert logged(program, 10) == [[category] for category in FAVOURITES]
    program.press(NUM_LOCK, *PAD.values())
    assert logged(program, 20)[10:] == [[category] for category in FAVOURITES]
    program.press(NUM_LOCK, *PAD.values())  # NumLock off: the pad sends arrows and page keys
    assert logged(program, 30)[20:] == [[category] for category in FAVOURITES]


def test_shift_and_a_digit_log_nothing(program: Program) -> None:
    program.press(*(f"shift+{code}" for code in ROW.values()), ROW["1"])
    assert logged(program, 1) == [["loan-and-return"]]
    assert program.state()["search"] == ""


def test_plus_is_plain_and_star_is_shifted(program: Program) -> None:
    program.press(ROW["4"], PLUS)
    program.until(lambda state: state["mode"] == "adding")
    program.press(ROW["7"], f"shift+{APOSTROPHE}", ROW["3"], "Return")
    program.until(lambda state: state["pending"] == ["× 3"])
    program.press(ROW["9"])
    assert logged(program, 4) == [["electronic-id", "print-and-scan"], *[["find-the-way"]] * 3]


def test_the_pad_has_plus_star_and_enter_too(program: Program) -> None:
    program.press(ROW["1"], PAD_PLUS, ROW["2"], PAD_STAR, ROW["2"], PAD_ENTER, ROW["9"])
    assert logged(program, 3) == [["loan-and-return", "reservation"], ["find-the-way"], ["find-the-way"]]


def test_letters_search_and_enter_logs(program: Program) -> None:
    program.press("m", "o", "v")
    program.until(lambda state: (state["search"], state["mode"]) == ("mov", "hits"))
    program.press("Return")
    assert logged(program, 1) == [["moving"]]


def test_undo_and_redo_and_the_arrows(program: Program) -> None:
    program.press(ROW["1"], ROW["2"])
    logged(program, 2)
    program.press("ctrl+z")
    assert logged(program, 1) == [["loan-and-return"]]
    program.press("ctrl+y")
    logged(program, 2)
    program.press("Down")
    program.until(lambda state: state["highlight"] == 1)
    program.press("Up")
    program.until(lambda state: state["highlight"] == 0)


def test_function_keys_open_what_the_table_says(program: Program) -> None:
    program.press(ROW["1"], "F3", ROW["3"])
    program.until(lambda state: state["outcomes"] == ["referred"])
    for key in ("F2", "F4", "F5"):
        program.press(key)
        program.until(lambda state: state["mode"] == "picker")
        program.press("Escape")
        program.until(lambda state: state["mode"] == "tiles")
    program.press("ctrl+Return")
    program.until(lambda state: state["tick"] == "There is no guide for this.")
    program.press("F1")
    program.until(lambda state: state["help"])
    program.press("Escape", "ctrl+2")
    program.until(lambda state: state["here"] == "guides")
    program.press("ctrl+1", ROW["2"])
    logged(program, 2)


def test_a_scanned_number_logs_nothing_and_says_so(program: Program) -> None:
    for times, number in enumerate(("30129000123456", "1122334455", "77", "N0123"), start=1):
        program.tool("type", "--delay", "0", f"{number}\n")
        state = program.until(lambda state: "scanned card" in state["banner"])
        assert (len(state["visits"]), state["search"], state["mode"]) == (times - 1, "", "tiles")
        program.tool("sleep", "0.4", "key", ROW["1"])
        assert program.until(lambda state, times=times: len(state["visits"]) == times)["banner"] == ""


def test_a_held_key_logs_once(program: Program) -> None:
    program.tool("keydown", ROW["1"], "sleep", "1", "keyup", ROW["1"])
    program.press(ROW["2"])
    assert logged(program, 2) == [["loan-and-return"], ["reservation"]]
