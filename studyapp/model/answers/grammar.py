"""The little that comparing typed answers needs to know about each language."""

from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class Grammar:
    """One language's habits.

    `gendered` articles belong to the answer and may be wrong; `letters` with marks are letters of
    their own, not accents; `spelled` are accepted ways to write them on other keyboards;
    `plurals` are (singular ending, plural ending).
    """

    articles: frozenset[str] = frozenset()
    gendered: bool = False
    conjunction: str = "&"
    letters: str = ""
    spelled: tuple[tuple[str, str], ...] = ()
    negations: frozenset[str] = frozenset()
    plurals: tuple[tuple[str, str], ...] = ()
    decimal_comma: bool = False


@lru_cache(maxsize=64)
def grammar(language: str) -> Grammar:
    """Return the grammar for a BCP 47 language tag; a plain one if we do not know it."""
    return _GRAMMARS.get(primary(language), _PLAIN)


def primary(language: str) -> str:
    """Return the primary subtag: 'de' for 'de-AT'."""
    return language.replace("_", "-").partition("-")[0].casefold()


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_PLAIN = Grammar()
_ENGLISH_PLURALS = (
    ("", "s"), ("s", "ses"), ("x", "xes"), ("z", "zes"), ("ch", "ches"), ("sh", "shes"),
    ("o", "oes"), ("y", "ies"), ("f", "ves"), ("fe", "ves"), ("man", "men"), ("is", "es"),
    ("ix", "ices"), ("ex", "ices"), ("um", "a"), ("on", "a"), ("us", "i"), ("a", "ae"),
)  # fmt: skip
_NORDIC = (("å", "aa"), ("æ", "ae"), ("ø", "oe"))
_DANISH = Grammar(
    articles=_words("en et"),
    gendered=True,
    conjunction="og",
    letters="åæø",
    spelled=_NORDIC,
    negations=_words("ikke ikkje ingen aldrig aldri uden uten"),
    decimal_comma=True,
)


def _comma(letters: str = "", negations: str = "", conjunction: str = "&") -> Grammar:
    """Return a grammar without articles and with a decimal comma."""
    return Grammar(
        letters=letters, negations=_words(negations), conjunction=conjunction, decimal_comma=True
    )


_GRAMMARS = {
    "en": Grammar(
        articles=_words("a an the"),
        conjunction="and",
        negations=_words("not no non never without neither nor none cannot"),
        plurals=_ENGLISH_PLURALS,
    ),
    "de": Grammar(
        articles=_words("der die das den dem des ein eine einen einem einer eines"),
        gendered=True,
        conjunction="und",
        letters="äöü",
        spelled=(("ä", "ae"), ("ö", "oe"), ("ü", "ue")),
        negations=_words("nicht kein keine keinen keinem keiner nie niemals ohne weder"),
        decimal_comma=True,
    ),
    "fr": Grammar(
        articles=_words("le la les l' un une des"),
        gendered=True,
        conjunction="et",
        negations=_words("ne n' pas non sans jamais aucun aucune ni"),
        plurals=(("", "s"), ("", "x"), ("al", "aux")),
        decimal_comma=True,
    ),
    "es": Grammar(
        articles=_words("el la los las un una unos unas"),
        gendered=True,
        conjunction="y",
        letters="ñ",
        negations=_words("no nunca sin ni jamas ningun ninguna"),
        plurals=(("", "s"), ("", "es"), ("z", "ces")),
        decimal_comma=True,
    ),
    "it": Grammar(
        articles=_words("il lo la i gli le l' un uno una un'"),
        gendered=True,
        conjunction="e",
        negations=_words("non no mai senza nessun nessuno nessuna ne"),
        decimal_comma=True,
    ),
    "pt": Grammar(
        articles=_words("o a os as um uma uns umas"),
        gendered=True,
        conjunction="e",
        negations=_words("nao não nunca sem nem nenhum nenhuma"),
        plurals=(("", "s"), ("ao", "oes"), ("m", "ns"), ("l", "is")),
        decimal_comma=True,
    ),
    "nl": Grammar(
        articles=_words("de het een"),
        gendered=True,
        conjunction="en",
        negations=_words("niet geen nooit zonder"),
        plurals=(("", "s"), ("", "en")),
        decimal_comma=True,
    ),
    "sv": Grammar(
        articles=_words("en ett"),
        gendered=True,
        conjunction="och",
        letters="åäö",
        negations=_words("inte ej icke ingen inget aldrig utan"),
        decimal_comma=True,
    ),
    "da": _DANISH,
    "nb": _DANISH,
    "nn": _DANISH,
    "no": _DANISH,
    "fi": _comma("åäö", "ei en et emme ette eivät", "ja"),
    "et": _comma("äöõü", "ei mitte", "ja"),
    "pl": _comma("ąćęłńóśźż", "nie bez nigdy", "i"),
    "cs": _comma("áčďéěíňóřšťúůýž", "ne není nikdy bez", "a"),
    "sk": _comma("áäčďéíĺľňóôŕšťúýž", "nie nikdy bez", "a"),
    "hu": _comma("áéíóöőúüű", "nem ne soha nélkül", "és"),
    "tr": _comma("ıçğöşü", "değil yok hiç", "ve"),
    "ro": _comma("ăâîșț", "nu fără niciodată", "și"),
    "hr": _comma("čćđšž", "ne nije bez nikad", "i"),
    "sl": _comma("čšž", "ne ni brez nikoli", "in"),
    "lt": _comma("ąčęėįšųūž", "ne be niekada", "ir"),
    "lv": _comma("āčēģīķļņšūž", "ne nav bez nekad", "un"),
    "vi": _comma("ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ", "không"),
    "ru": _comma("", "не нет без никогда ни", "и"),
    "uk": _comma("ї", "не ні без ніколи", "і"),  # noqa: RUF001 - Ukrainian
    "bg": _comma("", "не без никога", "и"),
    "el": _comma("", "δεν μη χωρις ποτε", "και"),
    "ca": _comma("ç", "no sense mai", "i"),
    "id": _comma("", "tidak bukan tanpa", "dan"),
}
