"""Words that look alike and mean something else: never a typo of one another."""

from collections.abc import Iterable
from functools import lru_cache

from studyapp.model.answers.typos import slips

_FAR = 9  # slips; the longest prefixes here differ by fewer

_NEGATIVE = (
    "counter", "contra", "anti", "non", "dis", "mis", "un", "in", "im", "il", "ir", "de", "an", "a",
)  # fmt: skip

_PREFIXES = tuple(
    tuple(group.split())
    for group in (
        "hyper hypo", "macro micro", "intra inter extra", "endo exo ecto", "pre post", "pre pro",
        "over under", "up down", "af ef", "ab ad", "as des", "ac de", "en de", "in de", "in ex",
        "im ex", "in out", "maxi mini", "max min", "homo hetero", "iso aniso", "supra infra",
        "super sub", "eu pro", "ana cata", "an cat", "geno pheno", "emi immi", "ante post",
        "pro anti", "sym anti", "syn anti", "para ortho meta", "cis trans", "dextro levo",
        "uni bi tri quadri multi omni", "mono di tri tetra penta hexa hepta octa poly oligo",
        "kilo mega giga tera peta exa milli micro nano pico femto kibi mebi gibi tebi",
        "hecto deca deci centi milli", "hydro hygro", "arterio athero", "neuro nephro",
    )
)  # fmt: skip

_SUFFIXES = tuple(
    tuple(group.split())
    for group in (
        "philic phobic", "philia phobia", "phile phobe", "er ee", "or ee", "ful less", "stomy tomy",
        "cidal static", "blast clast", "ectomy otomy", "emia uria", "trophic tropic",
    )
)  # fmt: skip


def _family(stems: str, endings: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(stem + end for end in endings.split()) for stem in stems.split())


_CONFUSED = (
    *_family("nitr sulf sulph phosph chlor brom iod arsen selen", "ite ate ide"),
    sum(_family("meth eth prop but pent hex hept oct non dec", "ane ene yne anol anal yl"), ()),
    *_family("lact malt sucr cellul amyl", "ose ase"),
    *_family("ferr cupr stann mercur", "ous ic"),
    *(
        tuple(group.split())
        for group in (
            "casual causal", "trial trail", "angel angle", "desert dessert", "quite quiet",
            "precede proceed", "diary dairy", "marital martial", "lighting lightning",
            "personal personnel", "moral morale", "capital capitol", "council counsel",
            "principal principle", "stationary stationery", "complement compliment",
            "discrete discreet", "ileum ilium", "mucus mucous", "perineal peroneal",
            "prostate prostrate", "ureter urethra", "stalactite stalagmite", "thymine thiamine",
            "mitosis meiosis", "guanine guanosine", "adenine adenosine",
            "cytosine cytidine", "glucagon glycogen", "uracil uridine", "anode cathode",
            "concave convex", "altitude latitude", "insulin inulin",
            "immanent imminent eminent", "allusion illusion", "elicit illicit",
            "quantitative qualitative", "torsion tension", "strain stain",
            "pronation supination", "abduction adduction", "palpation palpitation",
            "hydrogen hydroxide", "silicon silicone",  "fluorine florine",
        )
    ),
)  # fmt: skip


def negated(word: str, other: str) -> bool:
    """Tell whether one word is the other with a prefix that says no, but for slips."""
    return _says_no(word, other) or _says_no(other, word)


@lru_cache(maxsize=4096)
def opposed(word: str, other: str) -> bool:
    """Tell whether two words stand for different things though few letters differ."""
    if _confused(word, other):
        return True
    ends = ((word[::-1], other[::-1], group) for group in _BACKWARDS)
    return any(_fork(a, b, group) for a, b, group in ends) or any(
        _fork(word, other, group) for group in _PREFIXES
    )


def differ_by_negation(
    words: Iterable[str], others: Iterable[str], negations: frozenset[str]
) -> bool:
    """Tell whether one text holds more words of negation than the other."""
    return _negations(words, negations) != _negations(others, negations)


_BACKWARDS = tuple(tuple(end[::-1] for end in group) for group in _SUFFIXES)


def _says_no(longer: str, shorter: str) -> bool:
    apart = slips(longer, shorter, _FAR)
    return any(
        longer.startswith(no)
        and slips(longer[len(no) :], shorter, _FAR) < apart
        and slips(longer[len(no) :], shorter, _FAR) <= 1
        and (no != "a" or longer[1:2] not in "aeiou")
        for no in _NEGATIVE
    )


def _confused(word: str, other: str) -> bool:
    one, two = word.removesuffix("s"), other.removesuffix("s")
    return one != two and any(one in group and two in group for group in _CONFUSED)


def _fork(word: str, other: str, group: tuple[str, ...]) -> bool:
    """Tell whether two words begin with different members of a group and go on alike."""
    first = [start for start in group if word.startswith(start)]
    second = [start for start in group if other.startswith(start)]
    apart = slips(word, other, _FAR)
    return any(
        a != b and slips(word[len(a) :], other[len(b) :], _FAR) < apart
        for a in first
        for b in second
    )


def _negations(words: Iterable[str], negations: frozenset[str]) -> int:
    return sum(word in negations or word.endswith("n't") for word in words)
