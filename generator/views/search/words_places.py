"""What the field for a place says, and distances."""

from __future__ import annotations

from generator.views.search.words import Words, counted_forms, said


def places_words() -> Words:
    """Return the words of ``components/place_field.js`` and ``core/distance_words.js``."""
    return {
        "places_label": said("ZIP code, city, county or state"),
        "places_suggestions": said("Suggested places"),
        "places_zip": said("%(zip)s, %(county)s, %(state)s"),
        "places_count": counted_forms("%(count)s suggestion", "%(count)s suggestions"),
        "places_which": said("There are several places of this name. Choose one of them."),
        "places_unknown": said(
            "We do not know this place. Try a ZIP code, or a city and its state, such as Akron, OH."
        ),
        "places_failed": said("The list of places could not be loaded. Try again in a moment."),
        "places_here": said("Use where I am"),
        "places_asking": said("Asking your device where it is..."),
        "places_near": said("near %(place)s"),
        "places_found": said("You are near %(place)s. Your place stays on this device, rounded to about 3 miles."),
        "places_denied": said("Your browser does not share where you are. Type a ZIP code or a city."),
        "places_no_position": said("Your device could not tell where it is. Type a ZIP code or a city."),
        "places_abroad": said("You seem to be outside of the United States. Type a ZIP code or a city."),
        "places_under_a_mile": said("less than a mile"),
        "places_miles": counted_forms("about %(count)s mile", "about %(count)s miles"),
        "places_to_street": said("%(distance)s, measured to its street"),
        "places_to_zip": said("%(distance)s, measured to the middle of its ZIP code"),
        "places_to_city": said("%(distance)s, measured to the middle of its city"),
        "places_to_zip_area": said("%(distance)s, measured to the middle of the ZIP codes around it"),
    }
