"""Where the tools are that read what was exported; a test of one that is missing is skipped, and says why."""

import os
import shutil
import subprocess
from functools import cache
from pathlib import Path

import pytest

import glossary
from glossary.export import Selection, write

NODE_MODULES = Path(__file__).parent / "node_modules"
ALL = glossary.load()


@cache
def _export(name):
    return write(name, Selection(ALL, "korea-times", deprecated=True))


def exported(name, folder):
    """The notes of a format; its files are written into a folder."""
    files, notes = _export(name)
    for path, content in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    return notes


def command(name, package):
    """A program of the system."""
    path = shutil.which(name)
    if path is None:
        pytest.skip(f"{name} is not installed (apt-get install {package})")
    return path


def node(name):
    """A program of tests/consumers/node_modules."""
    path = NODE_MODULES / ".bin" / name
    if not path.exists():
        pytest.skip(f"{name} is not installed (make node)")
    version = subprocess.run(["node", "--version"], capture_output=True, text=True, check=True).stdout
    if int(version.lstrip("v").partition(".")[0]) < 20:
        pytest.skip(f"{name} needs Node.js 20, and this is {version.strip()}")
    return path


def run(*words, folder, stdin=None):
    """Standard output of a program that runs in a folder; its end status is its own affair."""
    done = subprocess.run(
        [str(word) for word in words],
        cwd=folder,
        input=stdin,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "LC_ALL": "C.UTF-8"},
        timeout=120,
    )
    assert not done.stderr or done.returncode in (0, 1), done.stderr
    return done.stdout
