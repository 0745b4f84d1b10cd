"""What the map of the search says."""

from __future__ import annotations

from generator.views.search.words import Words, counted_forms, said


def map_words() -> Words:
    """Return the words of ``components/program_map.js``."""
    return {
        "map_label": said("Map of what was found: move between its marks with the arrow keys"),
        "map_bin": counted_forms(
            "%(count)s facility near %(place)s: %(how)s", "%(count)s facilities near %(place)s: %(how)s"
        ),
        "map_fit": counted_forms("%(count)s fits", "%(count)s fit"),
        "map_might": counted_forms("%(count)s might", "%(count)s might"),
        "map_fits": said("fits what you asked"),
        "map_might_fit": said("might fit"),
        "map_both": said("some fit, some might"),
        "map_in": said("Zoom in"),
        "map_out": said("Zoom out"),
        "map_choose": said("Choose a mark on the map to see what is there."),
        "map_none": said("Nothing that was found lies on this part of the map."),
        "map_elsewhere": counted_forms(
            "%(count)s facility of the list is not on the map: it meets by video, or its place is not known.",
            "%(count)s facilities of the list are not on the map: they meet by video, or their place is not known.",
        ),
        "map_failed": said("The map could not be loaded. The list has everything."),
    }
