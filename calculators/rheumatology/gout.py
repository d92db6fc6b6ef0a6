"""Gout: how likely without a look at joint fluid."""

from typing import Annotated

from ..core import Item, Result, Risk, Source, calculator, total
from ..inputs import Criterion, Quantity
from ..vocabulary.cardiovascular import Hypertension
from ..vocabulary.patient import Sex

JANSSENS_2010 = Source(
    "Janssens HJ, Fransen J, van de Lisdonk EH, van Riel PL, van Weel C, Janssen M. A diagnostic rule for acute gouty "
    "arthritis in primary care without joint fluid analysis. Arch Intern Med 2010;170(13):1120-1126",
    url="https://www.tabletwise.com/calculators/acute-gout-diagnosis-rule",
    where="points and prevalence by score",
    read="secondary",
    via="TabletWise and GP-training.net, both with the points; the latter and Medscape for 82.5 %; the authors' "
    "conference abstract of the same rule",
)

SerumUrate = Annotated[
    float,
    Quantity(
        "mg/dL",
        0.1,
        40,
        "serum urate (uric acid)",
        {"umol/L": 0.0168, "mmol/L": 16.8},
        terms=("serum uric acid", "serum urate", "uric acid level", "uric acid", "urate"),
    ),
]
#: "Sudden onset" alone may be of anything.
JOINT = ("joint pain", "toe pain", "foot pain", "knee pain", "ankle pain", "arthritis", "joint swelling", "swelling")


@calculator(
    title="Acute Gout Diagnosis Rule",
    source=JANSSENS_2010,
    conditions=("acute arthritis of one joint",),
    outcome="gout",
    aliases=("gout calculator", "Janssens gout score", "Nijmegen gout rule"),
    disputed="prevalence of gout from 8 points: 82.5 % and 80.4 % are both reported; 82.5 is used",
)
def acute_gout_diagnosis(
    sex: Sex,
    previous_arthritis_attack: Annotated[
        bool,
        Criterion(
            "the patient reports an earlier attack of arthritis",
            terms=("previous arthritis attack", "previous attack of arthritis", "prior arthritis attack"),
            includes=("previous gout", "history of gout", "similar episodes in the past", "previous gout attack"),
        ),
    ],
    onset_within_day: Annotated[
        bool,
        Criterion(
            "the joint reached its worst within one day",
            terms=("onset within 1 day", "onset within one day", "onset within 24 hours"),
            includes=(
                *(f"{sudden} onset of {what}" for sudden in ("sudden", "abrupt") for what in JOINT),
                *(f"{sudden} onset {what}" for sudden in ("sudden", "abrupt") for what in JOINT),
                "overnight onset",
            ),
        ),
    ],
    joint_redness: Annotated[
        bool,
        Criterion(
            "redness over the joint",
            terms=("joint redness", "red joint", "redness of the joint", "redness"),
            includes=("erythematous joint", "red and swollen", "red, hot", "overlying erythema"),
        ),
    ],
    great_toe_joint: Annotated[
        bool,
        Criterion(
            "the first metatarsophalangeal joint (base of the great toe) is affected",
            terms=(
                "first metatarsophalangeal joint",
                "1st metatarsophalangeal joint",
                "first mtp joint",
                "1st mtp joint",
                "first mtp",
                "1st mtp",
                "mtp1",
                "podagra",
            ),
            includes=("big toe pain", "great toe pain", "swollen big toe", "big toe joint", "great toe joint"),
        ),
    ],
    hypertension: Hypertension,
    gout_cardiovascular_disease: Annotated[
        bool,
        Criterion(
            "angina, myocardial infarction, heart failure, stroke, transient ischaemic attack or peripheral arterial "
            "disease, one or more",
            terms=("cardiovascular disease",),
            includes=(
                "angina",
                "myocardial infarction",
                "heart failure",
                "stroke",
                "transient ischaemic attack",
                "transient ischemic attack",
                "tia",
                "peripheral arterial disease",
                "peripheral vascular disease",
                "coronary artery disease",
            ),
        ),
    ],
    serum_urate: SerumUrate,
) -> Result:
    """Likelihood that acute arthritis of one joint is gout, in primary care and without joint fluid.

    It does not tell gout from septic arthritis: where infection is possible the joint is still to be aspirated.
    """
    items = (
        Item("Male sex", 2 if sex == "male" else 0),
        Item("Earlier attack of arthritis", 2 if previous_arthritis_attack else 0),
        Item("Onset within one day", 0.5 if onset_within_day else 0),
        Item("Joint redness", 1 if joint_redness else 0),
        Item("First metatarsophalangeal joint", 2.5 if great_toe_joint else 0),
        Item("Hypertension or cardiovascular disease", 1.5 if hypertension or gout_cardiovascular_disease else 0),
        Item("Serum urate", 3.5 if serum_urate > 5.88 else 0),
    )
    score = total(*items)
    band = "gout unlikely" if score <= 4 else "equivocal: test the joint fluid" if score < 8 else "gout very likely"
    prevalence = 2.2 if score <= 4 else 31.2 if score < 8 else 82.5
    return Result(score, "points", band, items, (Risk("gout", "at presentation", prevalence, JANSSENS_2010),))
