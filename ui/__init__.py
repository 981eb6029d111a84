"""The screens of Skranke: what staff see and touch. Knows no database and no network; the work is done by `desk`.

`__main__` is the command, `application` starts Qt, `main_window` is the frame, and each screen is a package of its
own that never imports another. `commands` holds every key, `theme` every colour and size, `tasks` every thread.
"""
