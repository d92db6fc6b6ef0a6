"""Where a denial ends because the sentence turns to something else, and what the members of a list share."""

import pytest

from riskcopilot.agent.reading import read
from riskcopilot.calculators.inputs import Choice, Criterion, Input, Quantity
from riskcopilot.tools.protocol import Span

HELP = "with help"
WANTED: dict[str, Input] = {
    "rash": Criterion("rash", terms=("rash",)),
    "oedema": Criterion("oedema", terms=("oedema",)),
    "asthma": Criterion("asthma", terms=("asthma",)),
    "diabetes": Criterion("diabetes", terms=("diabetes",)),
    "no_flow": Criterion("no blood flow in the lesion", terms=("no blood flow",)),
    "bedridden": Criterion("bedridden", terms=("bedridden",)),
    "operation": Choice("kind of operation planned", {"heart": ("heart bypass",), "any other": ("other operation",)}),
    "necrosis": Criterion("necrosis", terms=("necrosis",)),
    "aeroallergens": Criterion("sensitised to aeroallergens", terms=("sensitive to aeroallergens",)),
    "systemic_disease": Criterion("systemic disease", terms=("systemic disease",)),
    "stroke_within_6_months": Criterion("stroke within the last 6 months", terms=("stroke",)),
    "household_drugs": Criterion("someone of the household took drugs", terms=("took drugs",)),
    "saturation": Quantity("%", 30, 100, "oxygen saturation", terms=("saturation",)),
    "cd4": Quantity("/uL", 0, 5000, "CD4 count", terms=("cd4 count",)),
    "weight": Quantity("kg", 1, 300, "weight", terms=("weight",)),
    "comorbidities": Quantity("1", 0, 30, "number of comorbidities", integer=True, terms=("comorbidities",)),
    "dressing": Choice("dressing", {"independent": ("dresses himself",), "with help": ("needs help with dressing",)}),
    "bathing": Choice("bathing", {"independent": ("bathes alone",), "with help": ("needs help with bathing",)}),
    "toilet": Choice("toilet", {"independent": (), "with help": ("needs help with the toilet",)}),
    "vocalisation": Quantity(
        "1", 0, 3, "vocalisation: 0 absent, 1 mild, 2 moderate, 3 severe", integer=True, terms=("vocalisation",)
    ),
    "grimaces": Quantity(
        "1", 0, 3, "grimacing: 0 absent, 1 mild, 2 moderate, 3 severe", integer=True, terms=("grimacing",)
    ),
}


def told(note: str) -> dict[str, object]:
    return {finding.input: finding.value for finding in read(note, WANTED).findings}


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("There is no rash, and the patient has asthma.", {"rash": False, "asthma": True}),
        ("No rash, and his asthma is active.", {"rash": False, "asthma": True}),
        ("No rash, active asthma, and is an inpatient.", {"rash": False, "asthma": True}),
        ("No rash, active asthma or oedema.", {"rash": False, "oedema": False}),  # asthma that is not active is open
        ("No rash, asthma, and oedema.", {"rash": False, "asthma": False, "oedema": False}),
        ("Denies rash, and asthma.", {"rash": False, "asthma": False}),
        ("No rash, and asthma.", {"rash": False}),  # open: a list of two, or a turn
        ("He has no rash, needs help with bathing.", {"rash": False, "bathing": HELP}),
        ("No rash and no blood flow.", {"rash": False, "no_flow": True}),
        ("The biopsy showed necrosis ().", {"necrosis": True}),  # an empty bracket is where a figure was
        ("Necrosis (-).", {"necrosis": False}),
        ("Sensitive to aeroallergens like pollen.", {"aeroallergens": True}),
        ("An asthma-like state.", {}),
        ("A man with systemic disease is scheduled for surgery.", {"systemic_disease": True}),
        ("A history of stroke in the past 6 months.", {"stroke_within_6_months": True}),
        ("Her brother took drugs.", {"household_drugs": True}),
        ("No rash, bedridden for a week.", {"rash": False, "bedridden": True}),
        ("Not bedridden, without rash.", {"bedridden": False, "rash": False}),
        ("Score for severity: no rash.", {"rash": False}),
        ("A score for asthma was discussed.", {}),
        ("Concern for: asthma.", {}),
        ("Neg: rash, oedema. Pos: asthma.", {"rash": False, "oedema": False, "asthma": True}),
        ("Rash: negative. Oedema.", {"rash": False, "oedema": True}),
        ("Possible aetiologies include asthma, oedema and necrosis.", {}),
        ("She had no rash, nor did she take drugs or report any history of asthma.", {"rash": False}),
        ("A scan was made for oedema, which was negative for necrosis.", {"oedema": True, "necrosis": False}),
        ("No symptoms related to diabetes.", {}),
        ("She underwent a heart bypass four years ago.", {}),  # another operation than the one in question
        ("A man with a history of asthma is scheduled for a heart bypass.", {"asthma": True, "operation": "heart"}),
        ("No rash, CD4 count above 200/µL.", {"rash": False, "cd4": Span(low=200, above=True)}),
        ("He maintains a saturation of 97%.", {"saturation": 97.0}),
        ("Maintain saturation above 92%.", {}),  # an order
        ("A mother who fell, a weight of 50 kg.", {"weight": 50.0}),
        ("No vocalisation, moderate grimacing.", {"vocalisation": 0.0, "grimaces": 2.0}),
    ],
)
def test_a_denial_ends_where_the_sentence_turns(note: str, expected: dict[str, object]) -> None:
    assert {name: value for name, value in told(note).items() if name != "sex"} == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Needs help with bathing, dressing and the toilet.",
            dict.fromkeys(("bathing", "dressing", "toilet"), "with help"),
        ),
        ("Needs help with bathing, shopping, and dressing.", dict.fromkeys(("bathing", "dressing"), "with help")),
        ("Needs help with bathing, and dresses himself.", {"bathing": HELP, "dressing": "independent"}),
        ("Needs help with bathing, and dressing is no trouble.", {"bathing": HELP}),
        ("Needs help with bathing but dressing goes well.", {"bathing": HELP}),
        ("two comorbidities", {"comorbidities": 2.0}),
        ("more than three comorbidities", {"comorbidities": Span(low=3, above=True)}),
        ("multiple comorbidities", {"comorbidities": Span(low=2)}),
    ],
)
def test_members_of_a_list_share_its_head(note: str, expected: dict[str, object]) -> None:
    assert told(note) == expected


def test_a_shared_head_is_quoted_from_its_first_word() -> None:
    note = "He needs help with bathing, dressing and shopping."
    quotes = {finding.input: finding.quote for finding in read(note, WANTED).findings}
    assert quotes["dressing"] == "needs help with bathing, dressing"
