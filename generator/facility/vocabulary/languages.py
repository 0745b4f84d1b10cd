"""Languages in which sessions are held, by BCP-47 tag."""

from __future__ import annotations

from generator.facility.vocabulary.term import Term, Vocabulary, samhsa


def _language(tag: str, label: str, *synonyms: str, code: str = "") -> Term:
    """Return the term of a spoken language; ``code`` is the locator's, such as ``"OL F28"``."""
    return Term(tag, label, f"Sessions are held in {label}.", synonyms, codes=samhsa(code) if code else ())


LANGUAGES = Vocabulary(
    "languages",
    "Language",
    (
        _language("en", "English"),
        _language("es", "Spanish", "espanol", "español", "castellano", code="SL SP"),
        Term(
            "ase",
            "American Sign Language (ASL)",
            "Sessions are held in the sign language used in the United States.",
            (
                "asl",
                "sign language",
                "american sign language",
                "services for the deaf and hard of hearing",
                "sign language services for the deaf and hard of hearing",
            ),
            codes=samhsa("SL AH"),
        ),
        _language("am", "Amharic"),
        _language("ar", "Arabic", code="OL F4"),
        _language("bn", "Bengali", "bangla"),
        _language("bs", "Bosnian"),
        _language("my", "Burmese", "myanmar"),
        _language("yue", "Cantonese"),
        _language("zh", "Chinese", "any chinese language", code="OL F17"),
        _language("cmn", "Mandarin", "mandarin chinese", "putonghua"),
        _language("fa", "Farsi", "persian", "dari", code="OL F25"),
        _language("fr", "French", code="OL F28"),
        _language("de", "German", code="OL F30"),
        _language("el", "Greek", code="OL F31"),
        _language("gu", "Gujarati"),
        _language("ht", "Haitian Creole", "creole", "kreyol", code="OL F19"),
        _language("he", "Hebrew", code="OL F35"),
        _language("hi", "Hindi", code="OL F36"),
        _language("hmn", "Hmong", code="OL F37"),
        _language("hop", "Hopi", code="AIL N13"),
        _language("hy", "Armenian"),
        _language("it", "Italian", code="OL F42"),
        _language("ja", "Japanese", code="OL F43"),
        _language("kar", "Karen"),
        _language("km", "Khmer", "cambodian"),
        _language("ko", "Korean", code="OL F47"),
        _language("lkt", "Lakota", code="AIL N18"),
        _language("lo", "Lao", "laotian"),
        _language("nv", "Navajo", "dine", code="AIL N23"),
        _language("ne", "Nepali"),
        _language("oj", "Ojibwe", "ojibwa", "chippewa", "anishinaabemowin", code="AIL N24"),
        _language("om", "Oromo"),
        _language("pl", "Polish", code="OL F66"),
        _language("pt", "Portuguese", code="OL F67"),
        _language("pa", "Punjabi", "panjabi"),
        _language("ru", "Russian", code="OL F70"),
        _language("sm", "Samoan"),
        _language("so", "Somali"),
        _language("sw", "Swahili", "kiswahili"),
        _language("tl", "Tagalog", "filipino", "fil", "pilipino", code="OL F81"),
        _language("ti", "Tigrinya"),
        _language("uk", "Ukrainian"),
        _language("ur", "Urdu"),
        _language("vi", "Vietnamese", code="OL F92"),
        _language("esu", "Yupik", "yup'ik", "central yupik", "ypk", code="AIL N40"),
    ),
)

INTERPRETER_LANGUAGES = Vocabulary(
    "interpreter_languages",
    "Interpreter",
    (
        Term("any", "Any language", "An interpreter can be had for whatever language a person speaks."),
        *(
            Term(
                term.slug,
                term.label,
                f"An interpreter can be had for {term.label}.",
                term.synonyms,
                term.codes,
            )
            for term in LANGUAGES
        ),
    ),
)
