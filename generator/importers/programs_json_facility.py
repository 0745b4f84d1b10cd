"""What programs.json says about a facility as a whole: name, place, phones, payment, credentials, remarks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from generator.facility import vocabulary as terms
from generator.importers import programs_json_words as words
from generator.importers.draft import Draft, facts_of, found_at
from generator.importers.programs_json_readings import READINGS, Reading
from generator.importers.wording import notes_of, plain, sentence, term_of
from generator.problems import FieldPath


def readings_of(draft: Draft) -> tuple[Reading, ...]:
    """Return what was read by hand about the draft's facility."""
    return READINGS.get(str(draft.source["name"]), ())


def said_by_readings(draft: Draft) -> frozenset[str]:
    """Return the places of the input of which the readings by hand say all there is to say."""
    return frozenset(reading.fact for reading in readings_of(draft) if reading.said)


def add_facility(draft: Draft) -> None:
    """Write everything but programs and sources of the draft's facility into the record."""
    said = said_by_readings(draft)
    for key in ("name", "organization", "website", "email"):
        if key in draft.source and key not in said:
            draft.set((key,), (key,), plain(str(draft.source[key])))
    _add_place(draft)
    if "phone" in draft.source:
        draft.set(("phone",), ("phones", 0, "use"), "main")
        draft.set(("phone",), ("phones", 0, "number"), draft.source["phone"])
    _add_insurance(draft)
    _add_lists(draft, said)
    _add_caveats(draft, said)


def add_readings(draft: Draft) -> None:
    """Write what was read by hand; it goes last, so that it can mend what the rules made."""
    for reading in readings_of(draft):
        fact, *others = (
            tuple(int(step) if step.isdigit() else step for step in place.split(".")) for place in reading.fact.split()
        )
        at: FieldPath = () if reading.track is None else ("tracks", reading.track)
        keys = dict(reading.keys)
        _add_phones(draft, fact, keys.pop("phones", ()))
        insurance = dict(keys.pop("insurance", {}))
        _replace_payers(draft, (fact, *others), insurance.pop("payers", ()))
        draft.merge(fact, (*at, "insurance"), insurance)
        draft.merge(fact, at, keys)


def _replace_payers(draft: Draft, facts: Iterable[FieldPath], payers: Sequence[Mapping[str, Any]]) -> None:
    """Write what was read of payers instead of what the rules made; each payer of the input must be there."""
    if not payers:
        return
    at = ("insurance", "payers")
    draft.move(at, ("insurance",))
    draft.data["insurance"]["payers"] = list(payers)
    for place in facts:
        for fact in facts_of(found_at(draft.source, place), place):
            is_payer = place[0] in ("insurance", "payment")
            word = str(fact.value)
            draft.note_place(fact.path, at, (term_of(terms.PAYERS, word) or word) if is_payer else None)


def _add_phones(draft: Draft, fact: FieldPath, phones: Iterable[Mapping[str, Any]]) -> None:
    """Write telephone lines: one that is there already is completed, another one is added."""
    for phone in phones:
        known = [line["number"] for line in draft.data.get("phones", ())]
        index = known.index(phone["number"]) if phone["number"] in known else len(known)
        draft.merge(fact, ("phones", index), phone)


def _add_place(draft: Draft) -> None:
    """Write the address; of a facility without a site only the states it serves."""
    if draft.source.get("virtual_only"):
        draft.set(("virtual_only",), ("virtual_only",), value=True)
        for name in str(draft.source.get("service_area", "")).split(", "):
            state = term_of(terms.STATES, name)
            draft.add(("service_area",), ("serves_states",), state)
        draft.note_place(("address",), ("serves_states",), _address(draft)["state"])
        return
    for key, value in _address(draft).items():
        draft.set(("address", key), ("address", key), plain(value))


def _address(draft: Draft) -> Mapping[str, str]:
    address: Any = draft.source["address"]
    found: Mapping[str, str] = address
    return found


def _add_insurance(draft: Draft) -> None:
    """Write payers as payers, and phrases that name none in the provider's own words."""
    phrases: list[str] = []
    out_of_network = words.OUT_OF_NETWORK.issubset(_list(draft, "payment"))
    for key in ("payment", "insurance"):
        for index, word in enumerate(_list(draft, key)):
            fact: FieldPath = (key, index)
            payer = term_of(terms.PAYERS, word)
            way = term_of(terms.PAYMENT_TYPES, word)
            if key == "payment" and out_of_network and word in words.OUT_OF_NETWORK:
                named = {"payer": "other", "accepted": "out-of-network", "name": words.PRIVATE.capitalize()}
                draft.add(fact, ("insurance", "payers"), named)
            elif key == "payment" and word in words.PAYMENT:
                keys = dict(words.PAYMENT[word])
                insurance = dict(keys.pop("insurance", {}))
                _add_phrase(draft, fact, phrases, insurance)
                draft.merge(fact, (), keys)
            elif key == "payment" and way is not None:
                draft.add(fact, ("payment",), way)
            elif word in words.INSURANCE_PHRASES:
                _add_phrase(draft, fact, phrases, {"accepted": True, "as_published": words.INSURANCE_PHRASES[word]})
            else:
                named = (
                    {"payer": payer, "accepted": "yes"}
                    if payer
                    else {"payer": "other", "accepted": "yes", "name": word}
                )
                draft.add(fact, ("insurance", "payers"), named)


def _add_phrase(draft: Draft, fact: FieldPath, phrases: list[str], insurance: Mapping[str, Any]) -> None:
    """Join the phrases about insurance in one ``as_published``, each once."""
    if not insurance:
        return
    if "accepted" in insurance:
        draft.set(fact, ("insurance", "accepted"), insurance["accepted"])
    phrase = insurance["as_published"]
    if phrase == words.PRIVATE and not words.INSURANCE_PHRASES.keys().isdisjoint(_list(draft, "insurance")):
        return
    if phrase not in phrases:
        phrases.append(phrase)
    draft.data.setdefault("insurance", {})["as_published"] = "; ".join(phrases)
    draft.note_place(fact, ("insurance", "as_published"), phrase)


def _add_lists(draft: Draft, said: frozenset[str]) -> None:
    for index, word in enumerate(_list(draft, "accessibility")):
        draft.merge(("accessibility", index), (), words.ACCESS.get(word, {"transport": plain(word)}))
    for key in ("accreditation", "licenses"):
        for index, word in enumerate(_list(draft, key)):
            draft.add((key, index), ("credentials",), *words.CREDENTIALS[word])
    for index, word in enumerate(_list(draft, "languages")):
        if "languages" not in said:
            draft.add(("languages", index), ("notes",), sentence(plain(word)))
    if "accepting" in draft.source and "accepting" not in said:
        is_one = len(_list(draft, "programs")) == 1
        at = ("tracks", 0, "accepting") if is_one else ("sitewide", "accepting")
        draft.set(("accepting",), (*at, "as_published"), plain(str(draft.source["accepting"])))


def _add_caveats(draft: Draft, said: frozenset[str]) -> None:
    for index, caveat in enumerate(_list(draft, "caveats")):
        if f"caveats.{index}" in said:
            continue
        text = sentence(plain(words.REWORDED.get(caveat, caveat)))
        draft.add(("caveats", index), ("notes",), *notes_of(text))


def _list(draft: Draft, key: str) -> list[Any]:
    found: Any = draft.source.get(key, [])
    items: list[Any] = found
    return items
