"""Facts about what a refusal of the operating system is called."""

import errno
import os
from pathlib import Path

import pytest

from desk.errors import NotSaved, refusal
from desk.text import LANGUAGES, explain


@pytest.mark.parametrize("number", [errno.ENOENT, errno.EACCES, errno.EROFS, errno.ENOTDIR, errno.EIO, errno.ELOOP])
def test_a_refusal_is_never_in_the_words_of_the_operating_system(number: int) -> None:
    said = {
        language: explain(NotSaved(folder=Path("x"), reason=refusal(OSError(number, os.strerror(number)))), language)
        for language in LANGUAGES
    }
    assert len(set(said.values())) == len(LANGUAGES)
    assert not any(os.strerror(number) in sentence for sentence in said.values())


def test_a_rare_refusal_keeps_the_code_that_it_support_looks_for() -> None:
    assert str(refusal(OSError(errno.ELOOP, "Too many levels of symbolic links"))) == "the operating system says ELOOP"
    assert str(refusal(OSError("who knows"))) == "the operating system says 0"
