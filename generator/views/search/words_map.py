"""What the map of the search says."""

from __future__ import annotations

from generator.views.search.words import Words, counted_forms, said


def map_words() -> Words:
    """Return the words of ``components/program_map.js``."""
    return {
        "map_label": said("Map of the programs found: move between its marks with the arrow keys"),
        "map_bin": counted_forms(
            "%(count)s program near %(place)s: %(how)s", "%(count)s programs near %(place)s: %(how)s"
        ),
        "map_fit": counted_forms("%(count)s fits", "%(count)s fit"),
        "map_might": counted_forms("%(count)s might", "%(count)s might"),
        "map_fits": said("fits what you asked"),
        "map_might_fit": said("might fit"),
        "map_both": said("some fit, some might"),
        "map_in": said("Zoom in"),
        "map_out": said("Zoom out"),
        "map_choose": said("Choose a mark on the map to see the programs there."),
        "map_none": said("None of the programs found lies on this part of the map."),
        "map_elsewhere": counted_forms(
            "%(count)s program of the list is not on the map: it meets by video, or its place is not known.",
            "%(count)s programs of the list are not on the map: they meet by video, or their place is not known.",
        ),
        "map_failed": said("The map could not be loaded. The list has everything."),
    }
