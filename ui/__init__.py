"""The screens of Skranke: what staff see and touch. Knows no database and no network; the work is done by `desk`.

`__main__` is the command, `application` starts Qt, `window` is the frame around the screens, and each screen is a
package of its own that never imports another: what several of them use lies beside them (`step`, `slip`, `span`,
`counting`, `saving`), and `widgets` know Qt alone. `beside` is what goes on meanwhile, `gap` what stretches without a
visit are asked. `commands` holds every key, `theme` every colour and size, `tasks` every thread; `tour` takes pictures.
"""
