"""The sentences that say how programs differ."""

from __future__ import annotations

from generator.views.comparison.differences import differences
from generator.views.comparison.points import Points, Stated


def category(kind: str, *answers: str) -> tuple[str, ...]:
    return differences([Points(categories={kind: each} if each else {}) for each in answers])


def days(*numbers: int | None) -> tuple[str, ...]:
    return differences([Points(days=each) for each in numbers])


def stated(kind: str, *each: Stated) -> tuple[str, ...]:
    return differences([Points(terms={kind: said}) for said in each])


def test_who_says_what_is_told_where_two_say_different_things() -> None:
    assert category("ages", "adults", "teens", "adults") == ("Ages - A and C: adults; B: teens.",)


def test_who_does_not_state_it_is_named_beside_those_who_differ() -> None:
    assert category("ages", "adults", "", "teens") == ("Ages - A: adults; C: teens. B does not state it.",)
    assert category("ages", "adults", "", "teens", "") == ("Ages - A: adults; C: teens. B and D do not state it.",)


def test_what_all_say_alike_is_no_difference_and_silence_is_none_either() -> None:
    assert category("ages", "adults", "adults") == ()
    assert category("ages", "adults", "") == ()
    assert category("ages", "", "") == ()


def test_days_a_week_are_counted_between_two_numbers() -> None:
    assert days(3, 2, 3) == ("In B, people attend the group on 1 day a week less than in A and C.",)
    assert days(5, 3) == ("In B, people attend the group on 2 days a week less than in A.",)
    assert days(3, None, 5) == ("In A, people attend the group on 2 days a week less than in C.",)


def test_three_numbers_of_days_are_listed() -> None:
    assert days(3, 4, 5, 3) == ("Days a week - A and D: 3; B: 4; C: 5.",)


def test_days_that_no_record_gives_exactly_say_nothing() -> None:
    assert days(3, None) == ()
    assert days(None, None) == ()


def test_who_alone_states_days_and_times() -> None:
    timed, untimed = Points(has_times=True), Points()
    assert differences([timed, untimed, timed]) == ("Only A and C state clock times.",)
    assert differences([untimed, timed]) == ("Only B states clock times.",)
    assert differences([timed, timed]) == differences([untimed, untimed]) == ()


def test_payers_that_only_some_take_are_named_together_for_the_same_programs() -> None:
    both = Stated(("Medicaid", "Aetna"))
    assert stated("payers", both, Stated(("Aetna", "TRICARE")), Stated()) == (
        "Only A states that it takes Medicaid.",
        "Only A and B state that they take Aetna.",
        "Only B states that it takes TRICARE.",
    )
    assert stated("payers", both, both) == ()


def test_a_refusal_is_told_apart_from_silence() -> None:
    refused = Stated(no=("Medicaid", "TRICARE"))
    assert stated("payers", Stated(), refused) == ("B states that it does not take Medicaid or TRICARE.",)
    assert stated("payers", refused, Stated(no=("Medicaid",))) == ("A states that it does not take TRICARE.",)
    assert stated("payers", Stated(("Medicaid",)), Stated(no=("Medicaid",))) == (
        "Only A states that it takes Medicaid.",
        "B states that it does not take Medicaid.",
    )


def test_more_than_six_terms_are_counted() -> None:
    many = Stated(tuple("abcdefgh"))
    assert stated("payers", many, Stated()) == ("Only A states that it takes a, b, c, d, e, f, and 2 more.",)


def test_payers_without_a_contract_are_not_called_taken() -> None:
    assert stated("payers_in_part", Stated(("Cigna",)), Stated()) == (
        "Only A states that a part may be paid without a contract, case by case: Cigna.",
    )


def test_a_referral_has_its_own_words() -> None:
    answer = ("no referral needed",)
    assert stated("referral", Stated(answer), Stated(no=answer), Stated()) == (
        "Only A states that people need no referral.",
        "B states that people need a referral.",
    )


def test_other_lists_are_told_after_the_name_of_the_fact() -> None:
    assert stated("languages", Stated(), Stated(("Spanish", "English"))) == (
        "Languages of the sessions - only B states: Spanish and English.",
    )
    assert stated("moud", Stated(), Stated(no=("does not accept people who take it",))) == (
        "Medication for opioid use disorder - B: does not accept people who take it.",
    )


def test_sentences_come_in_the_fixed_order() -> None:
    first = Points(
        {"length": "8 weeks", "status": "open"}, days=3, has_times=True, terms={"provides": Stated(("meals",))}
    )
    second = Points({"length": "12 weeks", "status": "closed"}, days=2, terms={"payers": Stated(("Aetna",))})
    told = [sentence.split(" - ")[0] for sentence in differences([first, second])]
    assert told == [
        "Open or closed",
        "How long a stay lasts",
        "In B, people attend the group on 1 day a week less than in A.",
        "Only A states clock times.",
        "Only B states that it takes Aetna.",
        "What is provided",
    ]
