from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.views.cities import cities_of
from tests.invented import facility
from tests.rendering import directory_of


def _cities(*names: str) -> list[tuple[str, str, int]]:
    entries = directory_of(
        {
            f"oh/place-{number}": facility(name=f"Place {number}", address={"state": "OH", "city": name.strip()})
            for number, name in enumerate(names)
        }
    )
    return [(city.name, city.slug, len(city.entries)) for city in cities_of(entries)]


def test_spellings_of_one_city_stand_together_under_the_usual_one() -> None:
    assert _cities("St. Louis", "Saint Louis", "St. Louis", "Akron") == [
        ("Akron", "akron", 1),
        ("St. Louis", "st-louis", 3),
    ]


@given(st.lists(st.text(st.sampled_from("aAe'.- \u00e9\u0142\u6771stheS1"), min_size=1, max_size=9), max_size=6))
def test_two_cities_never_get_one_address(names: list[str]) -> None:
    slugs = [slug for _, slug, _ in _cities(*(name for name in names if name.strip()))]
    assert len(set(slugs)) == len(slugs)


def test_who_has_no_place_has_no_city() -> None:
    entries = directory_of(
        {
            "oh/a": facility(virtual_only="yes", address={"state": "OH", "city": "Akron"}),
            "oh/b": facility(address={"state": "OH"}),
            "virtual/c": facility(address=None, virtual_only="yes"),
        }
    )
    assert cities_of(entries) == ()


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("N\u2014Hills", "N Hills"),
        ("St\u2013Louis", "St Louis"),
        ("\u6771\u4eac", "5a43ad09"),
        ("\u65e5\u672cA", "\u6771\u4eacA"),
    ],
)
def test_two_cities_never_share_an_address(first: str, second: str) -> None:
    entries = directory_of(
        {
            f"oh/{number}": facility(name=f"Example {number}", address={"city": city, "state": "OH"})
            for number, city in enumerate((first, second))
        }
    ).entries
    cities = cities_of(entries)
    assert len(cities) == len({city.slug for city in cities}) == 2
