"""Prognosis of patients with brain metastases."""

from typing import Annotated

from ..core import Item, Result, Source, calculator, total, upto
from ..inputs import Criterion, Quantity
from ..vocabulary.cancer import BrainMetastases, KarnofskyPerformance
from ..vocabulary.patient import AdultAge

FARRIS_2017 = Source(
    "Farris M, McTyre ER, Cramer CK, et al. Brain metastasis velocity: a novel prognostic metric predictive of overall "
    "survival and freedom from whole-brain radiation therapy after distant brain failure following upfront "
    "radiosurgery alone. Int J Radiat Oncol Biol Phys 2017;98(1):131-141",
    doi="10.1016/j.ijrobp.2017.01.201",
    pmid="28586952",
    where="the three groups and median survival",
    read="abstract",
)
SPERDUTO_2019 = Source(
    "Sperduto PW, Fang P, Li J, et al. Estimating survival in patients with gastrointestinal cancers and brain "
    "metastases: an update of the graded prognostic assessment for gastrointestinal cancers (GI-GPA). "
    "Clin Transl Radiat Oncol 2019;18:39-45",
    url="https://doi.org/10.1200/JCO.20.01255",
    where="the four factors; median survival of the first and the last group",
    read="secondary",
    via="one secondary table for the factors; the summary report of 2020 (10.1200/JCO.20.01255, abstract) for survival",
)

NewBrainMetastases = Annotated[
    float,
    Quantity(
        "1",
        0,
        200,
        "number of new brain metastases since the first radiosurgery",
        terms=(
            "new brain metastases",
            "number of new brain metastases",
            "new brain lesions",
            "new metastases",
            "new cerebral metastases",
            "new intracranial metastases",
            "new brain mets",
            "new mets on mri",
            "new cerebral mets",
            *(
                "new cerebellar/parietal mets",
                "new enhancing foci",
                "new intracranial lesions",
                "new enhancing lesions",
                "new cerebellar mets",
                "new brain deposits",
                "new lesions on mri brain",
                "new supratentorial mets",
                "new supratentorial lesions",
                "new lesions on mri head",
                "new deposits in the brain",
            ),
        ),
        levels={
            1: (
                "one new brain met",
                "single new brain met",
                "a single new brain lesion",
                "one new brain lesion",
                "single new lesion on mri brain",
                "one new enhancing focus",
            ),
            2: (
                "two new brain mets",
                "two new brain lesions",
                "two new enhancing foci",
                "two new enhancing lesions",
            ),
            3: (
                "three new brain mets",
                "three new brain lesions",
                "three new enhancing foci",
                "three new enhancing lesions",
            ),
            4: (
                "four new brain mets",
                "four new brain lesions",
                "four new enhancing foci",
                "four new enhancing lesions",
            ),
            5: (
                "five new brain mets",
                "five new brain lesions",
                "five new enhancing foci",
                "five new enhancing lesions",
            ),
            6: (
                "six new brain mets",
                "six new brain lesions",
                "six new enhancing foci",
                "six new enhancing lesions",
            ),
        },
    ),
]
YearsSinceRadiosurgery = Annotated[
    float,
    Quantity(
        "a",
        0.01,
        30,
        "time from the first radiosurgery to the new brain metastases",
        {"mo": 1 / 12},
        terms=(
            "time since radiosurgery",
            "time since initial srs",
            "since initial srs",
            "since radiosurgery",
            "after initial stereotactic radiosurgery",
            "after initial srs",
            "after stereotactic radiosurgery",
            "after radiosurgery",
            "after srs",
            "after the initial srs",
            "after undergoing initial stereotactic radiosurgery",
            "after receiving initial stereotactic radiosurgery",
            "after gamma knife radiosurgery",
            "since stereotactic radiosurgery",
            "since srs",
            *(
                "since gk",
                "since gamma knife",
                "since first srs",
                "since cyberknife",
                "after gamma knife",
                "from first srs",
                "since first gk",
                "since initial gamma knife",
            ),
        ),
        spellings={"years": "a", "year": "a", "months": "mo", "month": "mo"},
    ),
]
ExtracranialMetastases = Annotated[
    bool,
    Criterion(
        "metastases outside the brain",
        terms=(
            "extracranial metastases",
            "extracranial metastasis",
            "extracranial disease",
            "metastasized extracranially",
            "extracranial spread",
            "systemic metastases",
            "extracranial metastatic disease",
            "extracranial mets",
            "extracranial dz",
        ),
        includes=(
            "liver metastases",
            "lung metastases",
            "bone metastases",
            "hepatic metastases",
            "pulmonary metastases",
            "osseous metastases",
            "bony metastases",
            "adrenal metastases",
            "skeletal metastases",
            "visceral metastases",
            "metastases to the liver",
            "metastases to the lung",
            "metastases to bone",
            "metastatic to bone",
            "metastatic to liver",
            *("lung mets", "liver mets", "bone mets", "bony mets", "adrenal mets", "nodal mets", "peritoneal mets"),
            *("pulmonary mets", "hepatic mets", "spinal mets", "skin mets"),
            *(
                "liver and brain mets",
                "lung mets as well",
                "extra-cranial disease",
                "lung and liver mets",
                "systemic disease active",
                "systemic mets",
                "extracranial progression",
            ),
        ),
        opposites=(
            "no other metastases",
            "brain-only metastases",
            "isolated brain metastases",
            "brain only disease",
            "brain-only disease",
            "brain only mets",
            "no extracranial mets",
            *(
                "no extracranial disease",
                "no extra-cranial disease",
                "no ecd",
                "brain-only mets",
                "ct tap no mets",
                "ct cap no mets",
                "extracranial disease controlled, none",
                "isolated brain mets",
                "isolated brain met",
            ),
        ),
    ),
]


@calculator(
    title="Brain metastasis velocity",
    source=FARRIS_2017,
    conditions=("brain metastases",),
    outcome="survival with new brain metastases after radiosurgery",
    setting="new brain metastases after radiosurgery alone",
    aliases=("BMV", "brain metastasis velocity model"),
)
def brain_metastasis_velocity(
    new_brain_metastases: NewBrainMetastases, years_since_radiosurgery: YearsSinceRadiosurgery
) -> Result:
    """Rate of new brain metastases per year since the first radiosurgery, in adults with distant brain failure.

    The value is rounded to one decimal; the group is taken before rounding.
    """
    velocity = new_brain_metastases / years_since_radiosurgery
    return Result(
        round(velocity, 1),
        "/year",
        "low risk (median survival 12.4 months)"
        if velocity < 4
        else "intermediate risk (median survival 8.2 months)"
        if velocity <= 13
        else "high risk (median survival 4.3 months)",
    )


@calculator(
    title="GI-GPA (brain metastases of gastrointestinal cancer)",
    source=SPERDUTO_2019,
    conditions=("brain metastases",),
    outcome="survival with brain metastases of gastrointestinal cancer",
    aliases=("GI-GPA", "Graded Prognostic Assessment for gastrointestinal cancer"),
    disputed="secondary sources give other points to the number of metastases and age, and other survival in the "
    "middle",
)
def gi_gpa(
    karnofsky_performance: KarnofskyPerformance,
    age: AdultAge,
    extracranial_metastases: ExtracranialMetastases,
    brain_metastases: BrainMetastases,
) -> Result:
    """Prognosis of adults with newly found brain metastases of a gastrointestinal cancer. More points are better.

    The version of 2019. Median survival is stated for the two ends only, where sources agree.
    """
    items = (
        Item(
            "Karnofsky performance status", 0 if karnofsky_performance < 80 else 1 if karnofsky_performance < 90 else 2
        ),
        Item("Age under 60", 0.5 if age < 60 else 0),
        Item("No extracranial metastases", 0 if extracranial_metastases else 0.5),
        Item("Number of brain metastases", upto(brain_metastases, {1: 1, 3: 0.5}, over=0)),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(
            score,
            {1: "group 0 to 1.0 (median survival 3 months)", 2: "group 1.5 to 2.0", 3: "group 2.5 to 3.0"},
            over="group 3.5 to 4.0 (median survival 17 months)",
        ),
        items,
    )
