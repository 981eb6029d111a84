"""A row of the strip is as tall as what is drawn in it."""

from ui.counter.row import Look, Row, row_height
from ui.counter.telling import Said
from ui.keymap import keymap
from ui.theme import Theme


def test_no_width_breaks_a_line_that_is_drawn_whole_or_cuts_one_that_is_drawn_broken(theme: Theme) -> None:
    look = Look(theme, keymap({}))
    row = Row("09:00", (Said("library", "Local and family history", ()),), (), framed=False, caps=True)
    for width in range(200, 420):
        (piece,) = look.pieces(row, width)
        drawn = look.metrics[piece.font].boundingRect(piece.rect.toRect(), piece.flags, piece.text)
        assert drawn.height() + theme.space(0.25) == piece.rect.height(), width
        assert row_height(row, width, look) == round(piece.rect.height()) + 2 * look.above
