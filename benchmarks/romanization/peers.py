"""What the other packages can do with a Korean name, taken generously."""

from collections.abc import Callable
from typing import Any


def load(name: str, make: Callable[[], Any]) -> Any:
    """The function of a package, or None where it is not installed."""
    try:
        return make()
    except ImportError:
        return None


def letters(text: str) -> str:
    """Small letters alone, in the order surname, given name as written."""
    return "".join(letter for letter in text.casefold() if letter.isalpha())


def _koroman() -> Callable[[str], str]:
    import koroman

    return lambda hangul: koroman.romanize(hangul)


def _hangulpy() -> Callable[[str], str]:
    import hangulpy

    return lambda hangul: hangulpy.romanize(hangul)


def _korean_romanizer() -> Callable[[str], str]:
    from korean_romanizer.romanizer import Romanizer

    return lambda hangul: Romanizer(hangul).romanize()


def _name_variants() -> Callable[[str, str], bool]:
    """It links parts of names: a surname, a syllable or a whole given name."""
    import name_variants

    def linked(spelling: str, hangul: str) -> bool:
        parts = spelling.replace("-", " ").split()
        orders = [(parts[0], parts[1:]), (parts[-1], parts[:-1])]
        return any(_parts(surname, given, hangul, name_variants.share_cluster) for surname, given in orders)

    return linked


def _parts(surname: str, given: list[str], hangul: str, share: Callable[[str, str], bool]) -> bool:
    if not share(surname, hangul[0]):
        return False
    if any(share(joined.join(given), hangul[1:]) for joined in ("", "-", " ")):
        return True
    return len(given) == len(hangul) - 1 and all(map(share, given, hangul[1:]))


# Each gives a hangul name one spelling.
ROMANIZERS = {"koroman": _koroman, "hangulpy": _hangulpy, "korean-romanizer": _korean_romanizer}
LINKERS = {"name-variants": _name_variants}
