"""The JSON Schemas say the same as the models, and every file of data/ points to its own."""

import json
import os
from pathlib import Path

import jsonschema
import pytest

from glossary import data
from glossary.build import source
from glossary.schema import json_schema

TERMS = sorted(data.path("terms").rglob("*.yaml"))
FILES = [*((path, "terms") for path in TERMS), (data.path("styles.yaml"), "styles")]
TERM = {"id": "x", "kind": "place", "en": "X", "source": ["s"]}


@pytest.fixture(scope="module")
def validators():
    made = {kind: json.loads(json_schema.path(kind).read_bytes()) for kind in json_schema.KINDS}
    for schema in made.values():
        jsonschema.Draft202012Validator.check_schema(schema)
    return {kind: jsonschema.Draft202012Validator(schema) for kind, schema in made.items()}


def plain(content):
    return json.loads(json.dumps(content, default=str))


def test_the_schemas_are_what_the_models_give():
    for path, text in json_schema.schemas().items():
        assert path.read_text("utf-8") == text, f"{path.name}: run `make build`"


@pytest.mark.parametrize(("path", "kind"), FILES, ids=lambda value: getattr(value, "name", value))
def test_every_file_is_valid_and_names_its_schema(path, kind, validators):
    first = path.read_text("utf-8").splitlines()[0]
    wanted = Path(os.path.relpath(json_schema.path(kind), path.parent)).as_posix()
    wanted = wanted if wanted.startswith(".") else f"./{wanted}"
    assert first == f"# yaml-language-server: $schema={wanted}"
    validators[kind].validate(plain(source.read(path).content))


@pytest.mark.parametrize(
    ("content", "valid"),
    [
        ({"terms": [TERM]}, True),
        ({"remove": ["seoul"]}, True),
        ({"change": [{"id": "seoul", "hanja": None}]}, True),
        ({}, False),
        ({"terms": [{**TERM, "colour": "red"}]}, False),
        ({"terms": [{**TERM, "kind": "planet"}]}, False),
        ({"terms": [{**TERM, "id": "A b"}]}, False),
        ({"terms": [{name: value for name, value in TERM.items() if name != "source"}]}, False),
        ({"terms": [{**TERM, "contested": [{"text": "X"}]}]}, False),
        ({"change": [{"en": "X"}]}, False),
    ],
)
def test_what_the_schema_of_terms_lets_through(content, valid, validators):
    assert validators["terms"].is_valid(content) is valid


def test_every_field_is_explained():
    for kind in json_schema.KINDS:
        schema = json_schema.schema(kind)
        models = [schema, *schema["$defs"].values()]
        for model in models:
            for name, field in model["properties"].items():
                assert field.get("description"), f"{kind}: {name}"
