"""What OmegaT shows for sentences, for the tests of the formats that it reads."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import NamedTuple

import pytest

JAR = Path("/usr/share/omegat/OmegaT.jar")
SCRIPT = Path(__file__).with_name("omegat.groovy")


class Hit(NamedTuple):
    """A line of OmegaT's glossary pane."""

    sentence: str
    source: str
    targets: list[str]
    comment: str


def hits(folder, name, content, langs, *sentences):
    """What a glossary file gives for sentences; the test is skipped where OmegaT is not installed."""
    if not JAR.exists() or not shutil.which("java"):
        pytest.skip("OmegaT is not installed (Debian: apt-get install omegat)")
    glossary = folder / "glossary"
    glossary.mkdir()
    (glossary / name).write_bytes(content)
    options = ["-Djava.awt.headless=true", "-Dfile.encoding=UTF-8", f"-Duser.home={folder}", "-cp", str(JAR)]
    script = ["groovy.ui.GroovyMain", "-c", "UTF-8", str(SCRIPT), str(folder), *langs, *sentences]
    locale = os.environ | {"LC_ALL": "C.UTF-8"}  # Java reads the sentences in it
    done = subprocess.run(["java", *options, *script], capture_output=True, timeout=120, check=False, env=locale)
    assert done.returncode == 0, done.stderr.decode()[-2000:]
    rows = [line.split("\t") for line in done.stdout.decode().splitlines() if "\t" in line]
    return [Hit(sentence, source, targets.split(" | "), comment) for sentence, source, targets, comment in rows]
