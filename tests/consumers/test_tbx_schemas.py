"""The official schemas of TBX, where one has them: they say no licence, so they are not in this project.

TBX_SCHEMAS names a folder with TBXcoreStructV03.rng (github.com/LTAC-Global/TBX_Core_RNG) and TBXBasicRNGV02.rng
(github.com/byutrg/TBX-Spec). Without it tests/glossary/export/test_tbx.py still holds both against schemas of our own.
"""

import os
from pathlib import Path

import pytest

import glossary
from glossary.export import Selection, write

FOLDER = os.environ.get("TBX_SCHEMAS", "")


@pytest.mark.consumer
@pytest.mark.skipif(not FOLDER, reason="TBX_SCHEMAS names no folder with the official schemas of TBX")
@pytest.mark.parametrize(("name", "schema"), [("tbx", "TBXBasicRNGV02.rng"), ("tbx3", "TBXcoreStructV03.rng")])
def test_the_official_schema_accepts_the_whole_glossary(name, schema):
    etree = pytest.importorskip("lxml.etree")
    whole = Selection(glossary.load(), "korea-times", deprecated=True)
    validator = etree.RelaxNG(etree.parse(Path(FOLDER) / schema))
    validator.assertValid(etree.fromstring(write(name, whole).files["hangloss.tbx"]))
