from __future__ import annotations

import re
from collections import Counter

import pytest

from generator.facility import vocabulary
from generator.facility.vocabulary import VOCABULARIES, Code, Term, Vocabulary

KEBAB_CASE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
SLUG_FORMS = {
    "states": re.compile(r"[A-Z]{2}"),
    "asam_levels": re.compile(r"\d(\.\d)?(-WM)?"),
}
CODE_FORMS = {
    "samhsa": re.compile(r"[A-Z]{2,5} [A-Z][A-Z0-9]{1,5}"),
    "asam": re.compile(r"\d(\.\d)?"),
    "nucc": re.compile(r"[0-9][0-9A-Z]{8}X"),
    "hcpcs": re.compile(r"[A-Z]\d{4}"),
    "revenue": re.compile(r"0\d{3}"),
    "pos": re.compile(r"\d{2}"),
    "plan-net": re.compile(r"[a-z]+"),
    "hsds": re.compile(r"[a-z]+( [a-z]+)*"),
    "rrule": re.compile(r"MO|TU|WE|TH|FR|SA|SU"),
}
# A code that covers more than one of our terms, such as the locator's one group for everyone under 18.
SHARED_CODES = {
    ("age_groups", "samhsa", "AGE CHLD"),
    ("phone_uses", "hsds", "voice"),
}
BANNED = re.compile(
    r"\b(addicts?|abusers?|alcoholics?|junk(y|ie)s?|clean|dirty|best|leading|world-class|top-rated|premier|finest"
    r"|state-of-the-art|renowned|unparalleled|luxur(y|ious)|cures?|guarantees?d?|suffer(s|ing)?|victims?)\b"
)
BANNED_WHERE_READ = re.compile(r"\b(substance abuse|drug abuse|\w*our(s|ed|ing)? centre|licence|counselling)\b")
FILLER = frozenset(
    {
        "a",
        "an",
        "and",
        "as",
        "at",
        "be",
        "by",
        "for",
        "from",
        "in",
        "is",
        "it",
        "of",
        "on",
        "or",
        "people",
        "person",
        "program",
        "that",
        "the",
        "their",
        "them",
        "they",
        "this",
        "to",
        "who",
        "with",
    }
)
every_list = pytest.mark.parametrize("listed", VOCABULARIES, ids=lambda listed: listed.name)


def words(text: str) -> set[str]:
    return set(re.findall(r"[a-z0-9]+", text.lower())) - FILLER


def folded(text: str) -> str:
    return " ".join(text.lower().replace("-", " ").replace("_", " ").split())


def test_every_list_of_the_package_is_in_vocabularies_under_its_own_name() -> None:
    constants = {name: value for name, value in vars(vocabulary).items() if isinstance(value, Vocabulary)}
    assert {name.lower() for name in constants} == {listed.name for listed in VOCABULARIES}
    assert all(value.name == name.lower() for name, value in constants.items())
    assert len(set(VOCABULARIES)) == len(VOCABULARIES)
    assert set(constants) <= set(vocabulary.__all__)


@every_list
def test_a_list_has_a_plain_title_and_terms(listed: Vocabulary) -> None:
    assert len(listed.terms) >= 2
    assert re.fullmatch(r"[A-Z][A-Za-z, ]+", listed.title)


@every_list
def test_a_slug_is_kebab_case(listed: Vocabulary) -> None:
    form = SLUG_FORMS.get(listed.name, KEBAB_CASE)
    assert [slug for slug in listed.slugs if not form.fullmatch(slug)] == []


@every_list
def test_not_stated_is_never_a_term(listed: Vocabulary) -> None:
    assert {"not-stated", "unknown", "none", "n-a"}.isdisjoint(listed.slugs)


@every_list
def test_a_label_is_words_to_read_and_names_one_term(listed: Vocabulary) -> None:
    counts = Counter(folded(term.label) for term in listed)
    assert [label for label, count in counts.items() if count > 1] == []
    assert [term.label for term in listed if not re.fullmatch(r"[A-Z0-9]([^_]*[^_ .])?", term.label)] == []


@every_list
def test_a_definition_is_one_plain_sentence(listed: Vocabulary) -> None:
    one_sentence = re.compile(r"[A-Z][^.?!;:]*\.")
    for term in listed:
        assert one_sentence.fullmatch(term.definition), term.definition
        assert term.definition == " ".join(term.definition.split())
        assert len(term.definition.split()) <= 28, term.definition


@every_list
def test_a_definition_says_more_than_the_label(listed: Vocabulary) -> None:
    least = 1 if listed.name in {"states", "weekdays"} else 2
    short = [term.slug for term in listed if len(words(term.definition) - words(term.label)) < least]
    assert short == []


@every_list
def test_a_synonym_is_lower_case_and_leads_to_one_term_only(listed: Vocabulary) -> None:
    owners = {folded(name): term.slug for term in listed for name in (term.slug, term.label)}
    for term in listed:
        for synonym in term.synonyms:
            assert synonym == synonym.lower().strip() != ""
            assert folded(synonym) not in owners, (synonym, term.slug, owners[folded(synonym)])
            owners[folded(synonym)] = term.slug


@every_list
def test_an_outside_code_is_well_formed_and_leads_to_one_term(listed: Vocabulary) -> None:
    owners: dict[Code, str] = {}
    for term in listed:
        assert len(set(term.codes)) == len(term.codes), term.slug
        for code in term.codes:
            assert CODE_FORMS[code.system].fullmatch(code.value), code
            if (listed.name, *code) not in SHARED_CODES:
                assert owners.setdefault(code, term.slug) == term.slug, code


@every_list
def test_the_words_put_the_person_first_and_praise_nobody(listed: Vocabulary) -> None:
    for term in listed:
        for text in (term.slug, term.label, term.definition, *term.synonyms):
            assert not BANNED.search(text.lower()), text
        for text in (term.slug, term.label, term.definition):
            assert not BANNED_WHERE_READ.search(text.lower()), text
            assert text.isascii(), text


@pytest.mark.parametrize(
    "text", ["For addicts who want to get clean.", "The best and leading care.", "Help for abusers."]
)
def test_the_check_on_words_finds_what_it_looks_for(text: str) -> None:
    assert BANNED.search(text.lower())


def test_the_check_on_words_lets_other_words_pass() -> None:
    assert not BANNED.search("addiction, cleaning and leadership")
    assert BANNED_WHERE_READ.search("a licence for counselling")


@pytest.mark.parametrize(
    ("listed", "word", "slug"),
    [
        ("levels_of_care", "IOPP", "iop"),
        ("levels_of_care", "Day Treatment", "php"),
        ("levels_of_care", "intensive_outpatient", "iop"),
        ("focus", "dual diagnosis", "co-occurring"),
        ("focus", "mental-heath", "mental-health"),
        ("specialties", "depresion", "depression"),
        ("specialties", "mood", "depression"),
        ("specialties", "PTSD", "trauma-ptsd"),
        ("specialties", "anxity", "anxiety"),
        ("therapies", "mindfullness", "mindfulness"),
        ("therapies", "12-Step", "twelve-step-facilitation"),
        ("moud_policies", "not allowed", "not-allowed"),
        ("age_groups", "adolescent", "adolescents"),
        ("populations", "LGBTQ+", "lgbtq"),
        ("populations", "vetrans", "veterans"),
        ("languages", "spansh", "es"),
        ("modalities", "Telehealth", "virtual"),
        ("modalities", "in person", "in-person"),
        ("payers", "Aetena", "aetna"),
        ("payers", "Blue Cross Blue Shield of Texas", "bcbs-tx"),
        ("payers", "tri care", "tricare"),
        ("payment_types", "sliding scale", "sliding-fee"),
        ("ownership", "nonprofit", "non-profit"),
        ("weekdays", "Tuesday", "tue"),
        ("weekdays", "thurs", "thu"),
        ("parts_of_day", "evenings", "evening"),
        ("recurrences", "every other week", "2-weeks"),
        ("states", "Ohio", "OH"),
        ("states", "oh", "OH"),
        ("credential_bodies", "JCAHO", "joint-commission"),
    ],
)
def test_the_nearest_term_is_the_one_that_was_meant(listed: str, word: str, slug: str) -> None:
    assert named(listed).nearest(word) == slug


@pytest.mark.parametrize("word", ["", "zzzzzz", "quantum chromodynamics"])
@every_list
def test_a_word_that_is_near_nothing_has_no_nearest_term(listed: Vocabulary, word: str) -> None:
    assert listed.nearest(word) is None


@every_list
def test_every_spelling_of_a_term_leads_to_it(listed: Vocabulary) -> None:
    for term in listed:
        for spelling in (term.slug, term.label, term.label.upper(), *term.synonyms):
            assert listed.nearest(spelling) == term.slug, spelling


def test_a_list_refuses_a_slug_twice() -> None:
    twice = (Term("a", "A", "One thing."), Term("a", "B", "Another thing."))
    with pytest.raises(ValueError, match="holds a slug twice"):
        Vocabulary("letters", "Letters", twice)


def test_a_list_answers_for_any_value_whether_it_holds_it() -> None:
    ages = named("age_groups")
    assert "adults" in ages
    assert all(value not in ages for value in ("Adults", 3, None, ["adults"], {"adults": 1}))


def named(name: str) -> Vocabulary:
    return next(listed for listed in VOCABULARIES if listed.name == name)
