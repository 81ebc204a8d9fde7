from studyapp.model.content import Pronunciations, Term
from studyapp.model.narration.lexicon import Lexicon, lexicon_of, speakable


def say(lexicon: Lexicon, text: str) -> str | None:
    found = lexicon.find(text, 0)
    return found[1] if found else None


def test_the_longest_form_wins_and_only_whole_words_count() -> None:
    lexicon = Lexicon([("Res", "rez"), ("ResNet-50", "rez net fifty")])
    assert say(lexicon, "ResNet-50 is old") == "rez net fifty"
    assert say(lexicon, "ResNet is old") is None
    assert lexicon.find("Res, a net", 0) == (3, "rez")


def test_earlier_layers_win() -> None:
    assert say(Lexicon([("GPU", "mine")], [("GPU", "theirs")]), "GPU") == "mine"


def test_learner_comes_before_pack_before_terms_before_ours() -> None:
    terms = (Term("t", "CUDA", "d", say="term"), Term("u", "nginx", "d", say="term"))
    speech = Pronunciations(say=(("CUDA", "pack"), ("SQL", "pack")), skip=("↩",))
    lexicon = lexicon_of("en", speech, terms, [("SQL", "learner")])
    said = [say(lexicon, word) for word in ("SQL", "CUDA", "nginx", "PyTorch", "↩")]
    assert said == ["learner", "pack", "term", "pie torch", ""]


def test_a_form_with_inner_capitals_fits_only_as_written() -> None:
    lexicon = Lexicon([("IT", "I T"), ("Latency", "lay ten see")])
    assert say(lexicon, "it is") is None
    assert say(lexicon, "latency") == "lay ten see"


def test_a_plural_follows_its_singular() -> None:
    lexicon = Lexicon([("ASIC", "ay sick"), ("GPU", "G P U")])
    assert say(lexicon, "ASICs") == "ay sicks"
    assert say(lexicon, "GPUs") == "G P U's"


def test_lone_plural_letters_get_the_apostrophe_that_espeak_needs() -> None:
    assert speakable("G P Us and T P Us") == "G P U's and T P U's"


def test_phoneme_codes_and_tags_are_taken_apart() -> None:
    assert speakable("[[h@l'oU]] <speak>x</speak>\x07") == "h@l'oU speak x /speak"
