"""The terms that a search can ask for, and where each program stands, in one part of the search index."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from generator.exports.search_index_coding import Column, Json, numbers, sets
from generator.facts.standings import SEARCH_GROUPS, SearchGroup, Standing


def standings_of(programs: Sequence[Sequence[Standing]]) -> dict[str, Column]:
    """Return where programs stand, in their order, by the name of the group; each says so for every group."""
    return {group.name: Column.of(said[at] for said in programs) for at, group in enumerate(SEARCH_GROUPS)}


#: What is asked for in order to leave it out: only where a program says so. Of all other groups every term can be asked
#: for, since a program that does not name it may have it all the same.
_OCCURRING_ONLY = ("only",)
_NO_TERM = "other"


def terms_offered(standings: Mapping[str, Column]) -> dict[str, tuple[str, ...]]:
    """Return by group the slugs that can be asked for, in the order of the vocabulary.

    They are all there are, but for what is only left out: of that, those of which any program says anything.
    """
    return {
        group.name: _occurring(group, standings[group.name].values)
        if group.name in _OCCURRING_ONLY
        else tuple(slug for slug in group.vocabulary.slugs if slug != _NO_TERM)
        for group in SEARCH_GROUPS
    }


def _occurring(group: SearchGroup, standings: Iterable[Standing]) -> tuple[str, ...]:
    said = {slug for each in standings for slug in (*each.yes, *each.maybe, *each.no)}
    return tuple(slug for slug in group.vocabulary.slugs if slug in said)


def written_terms(terms: Mapping[str, Sequence[str]]) -> dict[str, Json]:
    """Return the terms of every group with label, definition and synonyms, as the index holds them."""
    return {group.name: [_term(group, slug) for slug in terms[group.name]] for group in SEARCH_GROUPS}


def _term(group: SearchGroup, slug: str) -> list[Json]:
    words = group.vocabulary
    return [slug, words.label(slug), words.definition(slug), *(each.lower() for each in words[slug].synonyms)]


def written_standings(
    columns: Mapping[str, Column], terms: Mapping[str, Sequence[str]], *, organization: Column, ages: Column
) -> dict[str, Json]:
    """Return by group what occurs as one row of numbers, and which of it is each program's.

    A standing is a sum (1 answered, 2 closed, 4 there is a "maybe", 8 there is a "no"), then its lists of terms. Age
    groups are foretold by ages, all others by the organization.
    """
    result = {}
    for name, column in columns.items():
        place = {slug: at for at, slug in enumerate(terms[name])}
        found = numbers(number for each in column.values for number in _standing(each, place))
        result[name] = [found, *column.rows(ages if name == "age-group" else organization)]
    return result


def _standing(standing: Standing, place: Mapping[str, int]) -> list[int]:
    yes = [place[slug] for slug in standing.yes]
    maybe = [at for at in place.values() if at not in yes] if standing.maybe_any else [place[x] for x in standing.maybe]
    no = [place[slug] for slug in standing.no]
    marks = standing.answered + 2 * standing.closed + 4 * bool(maybe) + 8 * bool(no)
    return [marks, *sets([yes, *([maybe] if maybe else []), *([no] if no else [])])]
