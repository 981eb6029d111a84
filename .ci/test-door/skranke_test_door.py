"""The command `pytest` of a fresh checkout.

`uv run skranke` should not pull the test tools, and `uv run pytest` should need no options. So the
default environment holds only this door, and the door runs the real pytest in `.venv-test`, which has
the `test` group.
"""

import os
import subprocess
import sys


def main() -> int:
    """Run pytest with the test tools, on this same Python; returns its exit code."""
    uv = os.environ.get("UV", "uv")
    environment = {**os.environ, "UV_PROJECT_ENVIRONMENT": ".venv-test"}
    # Of the second: the suite starts some hundred programs, and each would compile all of its libraries anew.
    for name in ("VIRTUAL_ENV", "PYTHONDONTWRITEBYTECODE"):
        environment.pop(name, None)
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    tools = ["--no-default-groups", "--group", "test", "--python", python]
    command = [uv, "run", *tools, "python", "-m", "pytest", *sys.argv[1:]]
    return subprocess.run(command, env=environment, check=False).returncode
