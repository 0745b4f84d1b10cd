"""What the printed lists ask: the questions that a kind of fact stands for, by its key, and those that none does.

Words of a question about a fact are those of ``FACT_KINDS`` and nowhere else, so that the guide, a facility's page,
a comparison and the list that somebody keeps ask it alike.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.messages import N_


@dataclass(frozen=True, slots=True)
class OfFact:
    """The question of a kind of fact, which the comparison and the list of kept programs ask too."""

    key: str


@dataclass(frozen=True, slots=True)
class ListGroup:
    """What is asked together. Each of ``asks`` is a kind of fact or a message."""

    heading: str
    asks: tuple[OfFact | str, ...]


@dataclass(frozen=True, slots=True)
class ListPlan:
    """A sheet of paper: its title, what is written down on top of it, a line of advice, and what it asks."""

    title: str
    fields: tuple[str, ...]
    advice: str
    groups: tuple[ListGroup, ...]
    ends_with_helpline: bool = False
    """Whether the number of the national helpline ends the advice."""


_PROGRAM = ListPlan(
    N_("Questions to ask a program"),
    (N_("Program"), N_("Phone"), N_("Date"), N_("Who I spoke with")),
    N_(
        'To start: "Hello. I am calling about your intensive outpatient program. Can I ask you a few questions?"'
        " You do not need to ask them all. Write the answers down: that helps when you compare."
    ),
    (
        ListGroup(
            N_("Getting in"),
            (
                OfFact("accepting"),
                OfFact("wait"),
                N_("What happens at the first visit, and how long does it take?"),
                N_("What do you do if I need more care than you give, or less?"),
            ),
        ),
        ListGroup(
            N_("The week"),
            (
                OfFact("timetable"),
                N_("Can I change groups if my hours at work or school change?"),
                OfFact("modality"),
                OfFact("ages"),
                OfFact("group_size"),
                N_("What happens if I miss a session? What happens if I drink or use?"),
            ),
        ),
        ListGroup(
            N_("The treatment"),
            (
                OfFact("specialties"),
                OfFact("therapies"),
                N_("Who leads the groups, and what license do they have?"),
                OfFact("credentials"),
                OfFact("individual_sessions"),
                OfFact("medication_management"),
                OfFact("moud"),
                OfFact("family_sessions"),
                N_("How will we know whether it is helping?"),
            ),
        ),
        ListGroup(
            N_("The money"),
            (
                OfFact("insurance"),
                N_("Does my insurance have to approve this first? Do you ask for that, or do I?"),
                OfFact("costs"),
                OfFact("payment"),
            ),
        ),
        ListGroup(
            N_("Work, school and what comes after"),
            (
                N_("Can you fill out leave forms for my job, or talk with my school?"),
                OfFact("length"),
                OfFact("aftercare"),
            ),
        ),
    ),
)
_TEEN = ListPlan(
    N_("Questions to ask for a teen"),
    (N_("Program"), N_("Phone"), N_("Date"), N_("Who I spoke with")),
    N_("Ask these as well as the questions to any program. It helps when your teen reads them first."),
    (
        ListGroup(
            N_("The group"),
            (
                OfFact("ages"),
                N_("Are teens and adults kept apart?"),
                N_("Do the people who lead the groups work mostly with teens?"),
                N_("What are your rules about phones?"),
            ),
        ),
        ListGroup(
            N_("School"),
            (
                N_("Do you meet after school? On which days, and when does it end?"),
                N_("If you meet during school hours, is there teaching? Do teens get school credit for it?"),
                N_("Do you talk with the school about make-up work and the way back to class?"),
                OfFact("transport"),
            ),
        ),
        ListGroup(
            N_("Who decides, and who is told"),
            (
                N_("Who has to agree to the treatment: my teen, a parent, or both?"),
                N_("Who has to agree before a medicine is started or changed?"),
                N_("What do you tell me, and what stays between you and my teen?"),
                N_("When would you call me right away, and how do I reach you after hours?"),
            ),
        ),
        ListGroup(
            N_("The family"),
            (
                OfFact("family_sessions"),
                N_("How often are family sessions, and can I join by video?"),
                N_("What do you do if my teen does not want to go?"),
            ),
        ),
    ),
)
_INSURER = ListPlan(
    N_("Questions to ask your insurer"),
    (N_("Insurer and plan"), N_("Date"), N_("Who I spoke with"), N_("Number of this call")),
    N_(
        "Call the number on the back of your card. Have the card, and the program's name and address, in front of"
        ' you. To start: "I am calling about an intensive outpatient program. Can you tell me what my plan covers?"'
    ),
    (
        ListGroup(
            N_("Is it covered?"),
            (
                N_("Does my plan cover an intensive outpatient program (IOP)? For how many days or weeks?"),
                N_("Is it covered both for mental health and for substance use?"),
                N_("Are sessions by video covered in the same way?"),
                N_("Is this program in my network? If not, what would you pay?"),
            ),
        ),
        ListGroup(
            N_("What has to happen first?"),
            (
                N_("Do I need a referral?"),
                N_("Do you have to approve it first? Who asks for that, and how long does it take?"),
                N_("How often do you look again at whether you go on paying?"),
            ),
        ),
        ListGroup(
            N_("What do I pay?"),
            (
                N_("What do I pay for each day: a set amount, or a share of the price?"),
                N_("How much do I pay myself this year before you begin to pay? How much of that is left?"),
                N_("What is the most that I can have to pay this year?"),
                N_("Do drug tests, doctor visits and medicines cost extra?"),
            ),
        ),
        ListGroup(
            N_("If the answer is no"),
            (
                N_("Which other programs near me are in my network?"),
                N_("If you refuse to pay, how do I appeal, and by when?"),
                N_("Can you send me in writing what you told me?"),
            ),
        ),
    ),
)
_WARNINGS = ListPlan(
    N_("Warning signs"),
    (N_("Who called, or whom I called"), N_("Number"), N_("Date")),
    N_(
        "One sign is a reason to stop and ask. Then call the program itself, at the number on its own website,"
        " or SAMHSA's free helpline:"
    ),
    (
        ListGroup(
            N_("Hang up if somebody"),
            (
                N_("will not say which facility they work for"),
                N_("offers money, gifts, free rent or a free trip to get you into a program"),
                N_("wants your insurance number before asking what you need"),
                N_("asks you to sign up for insurance in a state where you do not live"),
                N_("tells you to drink or use again, so that insurance will pay"),
            ),
        ),
        ListGroup(
            N_("Be careful if somebody"),
            (
                N_("promises a cure"),
                N_("says that you must decide right now"),
                N_("gives a success rate, but not of what, after how long, or of how many people"),
                N_("says that you will never have to pay your share of the cost"),
                N_("answers for many programs, and will not say who pays for the calls"),
            ),
        ),
        ListGroup(
            N_("Look again if a program"),
            (
                N_("will not name its license, or the state does not list it"),
                N_("cannot say who leads the groups, or what happens in a week"),
                N_("tells you to stop a medicine before a doctor or nurse has looked at it"),
                N_("asks for a large sum before anybody has asked how you are"),
                N_("tells you not to talk with your family or your own doctor"),
            ),
        ),
    ),
    ends_with_helpline=True,
)

#: Every printed list by its name.
CHECKLISTS: Mapping[str, ListPlan] = {
    "program": _PROGRAM,
    "teen": _TEEN,
    "insurer": _INSURER,
    "warnings": _WARNINGS,
}
