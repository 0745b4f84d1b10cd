"""The comparison that a facility's page has ready says the same as the page on which programs are compared."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest

from generator.views.comparison.program import ComparedPrograms
from generator.views.comparison.ready_made import ready_made_view
from generator.views.neighbours_view import neighbours_view
from tests.compared_worlds import ComparedWorld, Keys, invented_world, real_world, tokens_of

if TYPE_CHECKING:
    from generator.views.comparison.ready_made import ReadyMadeView
    from generator.views.comparison.view import ComparisonView

RANDOM_COMPARISONS = 60


@pytest.fixture(scope="module", params=[real_world, invented_world], ids=["real", "invented"])
def world(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> ComparedWorld:
    made: ComparedWorld = request.param(tmp_path_factory.mktemp("compared"))
    return made


def ready_made(world: ComparedWorld) -> list[ReadyMadeView]:
    """What the pages of all facilities have ready."""
    programs = ComparedPrograms(world.facts, world.setting)
    views = [
        ready_made_view(
            entry,
            neighbours_view(entry, world.directory, world.facts, "../"),
            directory=world.directory,
            programs=programs,
            root="../",
        )
        for entry in world.directory
    ]
    return [view for view in views if view]


def keys_of(view: ReadyMadeView) -> Keys:
    return tuple(view.link.href.partition("programs=")[2].split(","))


def first_difference(page: str, drawn: str) -> tuple[str, str] | None:
    pairs = zip([*tokens_of(page), ""], [*tokens_of(drawn), ""], strict=False)
    return next((pair for pair in pairs if pair[0] != pair[1]), None)


def wrong_ones(world: ComparedWorld, views: dict[Keys, ComparisonView]) -> dict[Keys, tuple[str, str]]:
    drawn = world.drawn(list(views))
    found = {keys: first_difference(world.html(views[keys]), html) for keys, html in zip(views, drawn, strict=True)}
    return {keys: pair for keys, pair in found.items() if pair}


def test_what_every_page_has_ready_is_what_a_browser_draws(world: ComparedWorld) -> None:
    views = {keys_of(view): view.comparison for view in ready_made(world)}
    assert len(views) > 20
    assert not wrong_ones(world, views)


def test_any_two_to_four_programs_are_the_same_both_ways(world: ComparedWorld) -> None:
    chance = Random(5)
    programs = sorted(world.programs)
    sets = [tuple(chance.sample(programs, chance.randint(2, 4))) for _ in range(RANDOM_COMPARISONS)]
    assert not wrong_ones(world, {keys: world.view(keys) for keys in sets})


def test_a_word_or_a_mark_that_is_not_the_same_would_be_noticed(world: ComparedWorld) -> None:
    keys = tuple(sorted(world.programs)[:2])
    page = world.html(world.view(keys))
    (drawn,) = world.drawn([keys])
    assert first_difference(page, drawn) is None
    assert first_difference(page, drawn.replace("Differs", "Not all say", 1))
    assert first_difference(page, drawn.replace("iop-comparison__row--same", "", 1))
