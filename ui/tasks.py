"""The only place with threads: work that would keep a key waiting is done beside the screen.

Work is a plain function. Its answer, its failure and its progress come back on the main thread, or not at all once
it was cancelled. A failure is a DeskError: of a fault of ours, which nobody foresaw, whoever asked hears the sentence
that staff do, and the last net hears all of it. Nothing outlives the window: `close` cancels what is left and waits for
it.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from desk.errors import DeskError

Cancelled = Callable[[], bool]
Progress = Callable[[object], None]
Work = Callable[[Cancelled, Progress], object]
Failed = Callable[[DeskError], None]


class Task(QObject):
    """One piece of work under way. `over` is emitted on the main thread when its thread is free again."""

    over = Signal()
    _done = Signal(object)
    _failed = Signal(object)
    _progress = Signal(object)

    def __init__(
        self,
        done: Callable[[object], None] | None,
        failed: Failed | None,
        progress: Callable[[object], None] | None,
    ) -> None:
        super().__init__()
        self._answers = {"done": done, "failed": failed, "progress": progress}
        self._cancelled = False
        self._done.connect(self._pass_done)
        self._failed.connect(self._pass_failed)
        self._progress.connect(self._pass_progress)

    def cancel(self) -> None:
        """Ask the work to stop. Nothing is called after this, whatever the work still does."""
        self._cancelled = True

    def cancelled(self) -> bool:
        """Whether the work should stop; work asks this often."""
        return self._cancelled

    def report(self, progress: object) -> None:
        """Called by the work, in its thread, to tell how far it is."""
        self._progress.emit(progress)

    def work_through(self, work: Work) -> None:
        """Do the work, in the thread this is called in, and send the answer to the main thread."""
        try:
            result = work(self.cancelled, self.report)
        except Exception as error:
            self._failed.emit(error)
        else:
            self._done.emit(result)

    @Slot(object)
    def _pass_done(self, result: object) -> None:
        self._pass("done", result)
        self.over.emit()

    @Slot(object)
    def _pass_failed(self, error: Exception) -> None:
        foreseen = isinstance(error, DeskError)
        try:
            self._pass("failed", error if foreseen else DeskError())
            if not self._cancelled and not (foreseen and self._answers["failed"]):
                raise error
        finally:
            self.over.emit()

    @Slot(object)
    def _pass_progress(self, value: object) -> None:
        self._pass("progress", value)

    def _pass(self, name: str, value: object) -> None:
        answer = self._answers[name]
        if answer is not None and not self._cancelled:
            answer(value)


class _Runnable(QRunnable):
    """Carries a task into the pool; no thought of its own."""

    def __init__(self, task: Task, work: Work) -> None:
        super().__init__()
        self._task, self._work = task, work

    def run(self) -> None:
        """In the pool's thread."""
        self._task.work_through(self._work)


class Tasks(QObject):
    """The work under way. Two threads: a counter computer has more to do than this."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(2)
        self._pool.setExpiryTimeout(0)
        self._running: set[Task] = set()
        self._closed = False

    def run(
        self,
        work: Work,
        done: Callable[[object], None] | None = None,
        failed: Failed | None = None,
        progress: Callable[[object], None] | None = None,
    ) -> Task:
        """Begin a piece of work; `work(cancelled, progress)` runs in a thread, the answers come on this one.

        A fault, and a failure nobody asked for, is raised on the main thread, where the last net catches it. Once this
        is closed nothing begins any more: the task that comes back was cancelled.
        """
        task = Task(done, failed, progress)
        if self._closed:
            task.cancel()
            return task
        self._running.add(task)
        task.over.connect(lambda: self._running.discard(task))
        self._pool.start(_Runnable(task, work))
        return task

    @property
    def running(self) -> int:
        """How much is under way or waits its turn."""
        return len(self._running)

    @property
    def idle(self) -> bool:
        """Whether no work is under way."""
        return not self._running

    def close(self) -> None:
        """Cancel what is left and wait until its threads are gone. For good."""
        self._closed = True
        for task in tuple(self._running):
            task.cancel()
        self._pool.clear()
        self._pool.waitForDone()
        self._running.clear()


class Latest:
    """Work of which only the newest answer matters. Never two at once: what is asked meanwhile waits its turn."""

    def __init__(self, tasks: Tasks) -> None:
        self._tasks = tasks
        self._task: Task | None = None
        self._next: tuple[object, ...] | None = None

    def ask(
        self,
        work: Work,
        done: Callable[[object], None],
        failed: Failed | None = None,
        progress: Callable[[object], None] | None = None,
    ) -> None:
        """Do this next, and forget whatever was asked before."""
        self.cancel()
        self._next = (work, done, failed, progress)
        if self._task is None:
            self._go_on()

    @property
    def idle(self) -> bool:
        """Whether nothing is under way."""
        return self._task is None and self._next is None

    def cancel(self) -> None:
        """Forget what was asked: nothing is called any more."""
        self._next = None
        if self._task is not None:
            self._task.cancel()

    def _go_on(self) -> None:
        self._task = None
        if self._next is not None:
            asked, self._next = self._next, None
            self._task = self._tasks.run(*asked)  # type: ignore[arg-type]
            self._task.over.connect(self._go_on)
