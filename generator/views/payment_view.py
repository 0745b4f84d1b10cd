"""How a stay is paid for: ways to pay, insurers and public programs, prices.

Tracks that differ stand apart.
"""

from __future__ import annotations

from dataclasses import dataclass

from generator.facility import vocabulary as terms
from generator.facility.model import Facility
from generator.facility.payment import Cost, Insurance, Payer
from generator.messages import _, ngettext
from generator.views.fact import Fact, explained_fact, in_their_words, present, yes_no
from generator.views.phrases import counted, date_words, dollars_words, listed, lower_first, number_words
from generator.views.summary import short_level


@dataclass(frozen=True, slots=True)
class PayerView:
    """One insurer or public program."""

    name: str
    """The payer, with the plan's own name."""
    answer: str
    """Whether it is accepted, in words."""
    is_refused: bool
    """Whether the answer is no."""
    remarks: tuple[str, ...]
    """Levels it holds for, when it was checked, note."""
    payer: str = ""
    """The term that the name stands for."""
    acceptance: str = ""
    """The term that the answer stands for."""


@dataclass(frozen=True, slots=True)
class PaymentView:
    """Ways to pay of the facility, or of one track that says its own."""

    title: str
    """Name of the track; empty for the facility."""
    facts: tuple[Fact, ...]
    """Ways to pay, insurance in general, prices."""
    payers: tuple[PayerView, ...]
    """One for each insurer or public program that is named."""


def payment_views(facility: Facility) -> tuple[PaymentView, ...]:
    """Return how the facility is paid, then each track that has something of its own to say about it."""
    apart = [track for track in facility.tracks if track.payment or track.insurance or track.costs]
    only = facility.tracks[0] if len(facility.tracks) == 1 else None
    common_costs = only.costs if only else ()
    views = [
        PaymentView(
            title="",
            facts=(
                explained_fact("payment", facility.payment),
                *insurance_facts(facility.insurance),
                *((costs_fact(common_costs),) if not any(track.costs for track in apart if track is not only) else ()),
            ),
            payers=payer_views(facility.insurance),
        )
    ]
    for track in apart:
        costs = () if track is only else track.costs
        if not (track.payment or track.insurance or costs):
            continue
        own_payment = (explained_fact("payment", track.payment),) if track.payment else ()
        own_insurance = insurance_facts(track.insurance) if track.insurance else ()
        views.append(
            PaymentView(
                title=track.name,
                facts=(*own_payment, *own_insurance, *((costs_fact(costs),) if costs else ())),
                payers=payer_views(track.insurance),
            )
        )
    return tuple(views)


def insurance_facts(insurance: Insurance | None) -> tuple[Fact, ...]:
    """Return whether insurance is accepted at all."""
    accepted = insurance.accepted if insurance else None
    words = yes_no(accepted, _("Accepted"), _("No insurer or public program is accepted"))
    if not words and insurance and any(payer.accepted != "no" for payer in insurance.payers):
        words = _("At least those named below")
    notes = (in_their_words(insurance.as_published), insurance.note) if insurance else ()
    return (Fact("insurance", lines=present((words,)), notes=present(notes)),)


def payer_views(insurance: Insurance | None) -> tuple[PayerView, ...]:
    """Return every insurer and public program that is named, in the order of the record."""
    return tuple(_payer(payer) for payer in insurance.payers) if insurance else ()


def _payer(payer: Payer) -> PayerView:
    return PayerView(
        name=payer_name(payer),
        answer=terms.PAYER_ACCEPTANCE.label(payer.accepted),
        is_refused=payer.accepted == "no",
        remarks=present(
            (
                _("Only for %(levels)s", levels=listed(map(short_level, payer.levels))) if payer.levels else "",
                _("Checked %(day)s", day=date_words(payer.checked_on)) if payer.checked_on else "",
                payer.note,
            )
        ),
        payer=payer.payer,
        acceptance=payer.accepted,
    )


def payer_name(payer: Payer) -> str:
    """Return an insurer or public program, with the plan's own name: "Aetna: Choice POS"."""
    label = terms.PAYERS.label(payer.payer)
    if not payer.name:
        return label
    return payer.name if payer.payer == "other" else _("%(payer)s: %(plan)s", payer=label, plan=payer.name)


def costs_fact(costs: tuple[Cost, ...]) -> Fact:
    """Return the prices for people who pay themselves."""
    return Fact("costs", lines=tuple(_cost_line(cost) for cost in costs))


def _cost_line(cost: Cost) -> str:
    if cost.as_of:
        line = _("%(price)s (as of %(day)s)", price=_price(cost), day=date_words(cost.as_of))
    else:
        line = _("%(price)s (date not stated)", price=_price(cost))
    return f"{line}. {cost.note}" if cost.note else line


def _price(cost: Cost) -> str:
    amount = dollars_words(cost.amount)
    unit = lower_first(terms.COST_UNITS.label(cost.per))
    if not cost.weeks:
        return _("%(amount)s per %(unit)s", amount=amount, unit=unit)
    weeks = counted(cost.weeks, "%(count)s week", "%(count)s weeks")
    if cost.per == "week":
        return _("%(amount)s for %(weeks)s", amount=amount, weeks=weeks)
    return _("%(amount)s per %(unit)s, for %(weeks)s", amount=amount, unit=unit, weeks=weeks)


def payers_in_words(facility: Facility) -> str:
    """Return who pays, for a card: "Takes Aetna and Medicare", "No insurance accepted".

    Empty when nothing is said.
    """
    blocks = [each for each in (facility.insurance, *(track.insurance for track in facility.tracks)) if each]
    accepted = {
        terms.PAYERS.label(payer.payer) if payer.payer != "other" else payer.name or _("other insurers"): None
        for block in blocks
        for payer in block.payers
        if payer.accepted != "no"
    }
    if accepted:
        names = list(accepted)
        more = len(names) - 3
        if more > 0:
            # Translators: the end of a list of insurers: "Aetna, Cigna, Medicare, and 4 more".
            names = [*names[:3], ngettext("%(count)s more", "%(count)s more", more, count=number_words(more))]
        return _("Takes %(names)s", names=listed(names))
    if any(block.accepted for block in blocks):
        return _("Takes insurance, plans not stated")
    return _("No insurance accepted") if blocks and all(block.accepted is False for block in blocks) else ""
