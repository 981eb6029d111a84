"""One step of a guide on screen, for the counter and for who writes guides.

`view` puts it together; `frame` is what must not be overlooked, `typing` a number or date while it is typed and
`field` its looks, `unit` an entry of the directory, `picture` a picture.
"""

from ui.step.beside import Beside, Extra
from ui.step.frame import Frame
from ui.step.view import StepView

__all__ = ["Beside", "Extra", "Frame", "StepView"]
