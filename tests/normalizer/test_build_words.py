"""The table of Korean names and words, from a word list of a few entries in MeCab's form."""

import struct

from normalizer.build_words import Word, read, tables

SURNAMES = "김이박최정강조윤장임"


def noun(text, cost=2639, tag="NNG", sense="*", kind="*", parts="*"):
    return Word(cost, tag, sense, text, kind, parts)


USUAL = [noun(text) for text in ("가갸", "거겨", "고교")]  # the cost of what the training did not see


def test_the_compiled_list_is_read():
    features = ["NNG,*,T,조합원,Compound,*,*,조합/NNG/*+원/NNG/*", "NNP,인명,F,강다솜,*,*,*,*"]
    packed = [one.encode() + b"\0" for one in features]
    places = [0, len(packed[0])]
    tokens = b"".join(
        struct.pack("<HHHhII", 0, 0, 0, cost, place, 0) for cost, place in zip((-5, 9), places, strict=True)
    )
    header = struct.pack("<10I", 0, 0, 0, 0, 0, 0, 4, len(tokens), sum(map(len, packed)), 0)
    assert list(read(header + b" " * 32 + b"tree" + tokens + b"".join(packed))) == [
        Word(-5, "NNG", "*", "조합원", "Compound", "조합/NNG/*+원/NNG/*"),
        Word(9, "NNP", "인명", "강다솜", "*", "*"),
    ]


def test_given_names_are_counted_by_surnames():
    persons = [noun(f"{surname}민준", 5497, "NNP", "인명") for surname in SURNAMES]
    persons += [noun(f"{surname}카민", 5497, "NNP", "인명") for surname in SURNAMES]
    found = tables([*USUAL, *persons])
    assert "민준" in found["given_often"]
    assert "카민" not in found["given_often"] | found["given_seen"]  # a foreign sound


def test_what_the_training_saw_is_common():
    found = tables([*USUAL, noun("조합", 1800), noun("조갸")])
    assert "조합" in found["nouns"]
    assert "조갸" not in found["nouns"]
    assert "조갸" in found["rare_nouns"]


def test_what_makes_many_words_is_common():
    compounds = [noun("조갸회", kind="Compound", parts="조갸/NNG/*+회/NNG/*")] * 10
    assert "조갸" in tables([*USUAL, noun("조갸"), *compounds])["nouns"]
    assert "조갸" not in tables([*USUAL, noun("조갸"), *compounds[1:]])["nouns"]


def test_long_nouns_are_kept_unless_their_suffix_tells_them():
    rare = tables([*USUAL, noun("조합", 1800), noun("조합비", kind="Compound"), noun("조합댐", kind="Compound")])[
        "rare_words"
    ]
    assert "조합댐" in rare
    assert "조합비" not in rare
