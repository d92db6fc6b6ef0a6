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
        terms=(
            "serum uric acid",
            "serum urate",
            "uric acid level",
            "uric acid",
            "urate",
            *("serum uric acid level", "uric acid levels", "serum urate level", "urate level", "sua"),
            *("plasma urate", "serum uric acid levels", "serum uric acid concentration"),
            "blood uric acid",
        ),
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
            terms=(
                "previous arthritis attack",
                "previous attack of arthritis",
                "prior arthritis attack",
                *("history of arthritis attacks", "history of arthritis attack"),
                *("previous episode of arthritis", "prior episode of arthritis"),
                *("earlier attack of arthritis", "prior attack of arthritis", "past attack of arthritis"),
                *("previous arthritis episode", "previous episodes of arthritis"),
                "history of previous arthritis attacks",
                *("history of similar attacks", "past arthritis attacks", "history of acute arthritis"),
            ),
            includes=(
                "previous gout",
                "history of gout",
                "similar episodes in the past",
                "previous gout attack",
                *("prior gout", "known gout", "recurrent gout", "gout history"),
                *("history of gouty arthritis", "prior gout attack", "previous gout flare"),
                *("prior gout flare", "past gout attacks", "gout attacks in the past"),
                *("similar episode in the past", "similar attacks in the past"),
                *("previous similar episodes", "previous similar attacks", "similar previous episodes"),
                *("prior similar episodes", "recurrent arthritis", "previous podagra"),
                *("prior episode of gout", "previous episode of gout", "recurrent attacks of arthritis"),
            ),
        ),
    ],
    onset_within_day: Annotated[
        bool,
        Criterion(
            "the joint reached its worst within one day",
            terms=(
                "onset within 1 day",
                "onset within one day",
                "onset within 24 hours",
                *("maximal within 24 hours", "peaked within 24 hours", "maximum within 24 hours"),
                *("peaked within one day", "onset within a day", "onset within hours"),
                *("maximal pain within 24 hours", "maximal inflammation within one day"),
                *("maximum within one day", "symptoms peaked within a day", "maximal within one day"),
            ),
            includes=(
                *(f"{sudden} onset of {what}" for sudden in ("sudden", "abrupt") for what in JOINT),
                *(f"{sudden} onset {what}" for sudden in ("sudden", "abrupt") for what in JOINT),
                *(f"{sudden} onset of severe {what}" for sudden in ("sudden", "abrupt") for what in JOINT),
                *(f"{sudden} onset severe {what}" for sudden in ("sudden", "abrupt") for what in JOINT),
                *(
                    f"{sudden} onset {of}{what}"
                    for sudden in ("sudden", "abrupt", "acute")
                    for of in ("", "of ")
                    for what in ("joint redness", "gouty arthritis", "podagra", "monoarthritis", "big toe pain")
                ),
                "overnight onset",
                *("developed overnight", "came on overnight", "woke with joint pain"),
                *("woke up with joint pain", "woke from sleep with toe pain"),
                *("woke up with a swollen toe", "began overnight", "started overnight"),
                *("woke with a painful toe", "woke up with severe toe pain"),
            ),
            opposites=(
                *("gradually worsening joint pain", "gradual onset of joint pain"),
                *("gradual onset joint pain", "gradual onset of arthritis"),
                *("insidious onset of joint pain", "gradual onset of joint swelling"),
            ),
        ),
    ],
    joint_redness: Annotated[
        bool,
        Criterion(
            "redness over the joint",
            terms=(
                "joint redness",
                "red joint",
                "redness of the joint",
                "redness",
                "erythema of the joint",
                "redness over the joint",
                *("joint erythema", "erythema over the joint", "red joints", "redness of joint"),
                *("redness in the affected joint", "redness in the joint"),
            ),
            includes=(
                "erythematous joint",
                "red and swollen",
                "red, hot",
                "overlying erythema",
                *("red and hot", "red and warm", "red and painful", "red, swollen", "red, warm"),
                *("erythematous and swollen", "erythematous, swollen", "red toe", "erythematous toe"),
                *("red knee", "erythematous knee", "erythematous, warm", "warm and erythematous"),
                *("hot, red", "swollen and red", "reddened joint", "red swollen joint"),
                *("erythematous ankle", "erythematous and warm"),
            ),
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
                *("first metatarsophalangeal", "1st metatarsophalangeal"),
                "metatarsophalangeal joint of the great toe",
                *("metatarsophalangeal joint of the big toe", "first metatarsal-phalangeal joint"),
                *("mtp joint of the great toe", "mtp joint of the big toe", "base of the great toe"),
                *("base of the big toe", "1st mtpj", "first mtpj", "mtpj1", "mtp 1"),
                "first metatarsophalangeal joints",
            ),
            includes=(
                "big toe pain",
                "great toe pain",
                "swollen big toe",
                "big toe joint",
                "great toe joint",
                *("pain in the big toe", "pain in his big toe", "pain in her big toe"),
                *("pain in the great toe", "pain in his great toe", "painful big toe"),
                *("painful great toe", "swollen great toe", "big toe swelling", "great toe swelling"),
                *("red big toe", "hallux pain", "swelling of the big toe", "swelling of the great toe"),
            ),
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
                *("cad", "pad", "pvd", "chf", "cva", "heart attack", "ischaemic heart disease"),
                *("ischemic heart disease", "coronary heart disease", "ihd", "peripheral artery disease"),
                *("cerebrovascular accident", "cerebrovascular disease", "congestive cardiac failure"),
                *("hfref", "hfpef", "nstemi", "stemi", "coronary stent", "coronary artery bypass"),
                *("cabg", "carotid stenosis", "intermittent claudication", "transient ischaemic attacks"),
            ),
            excludes=(
                "ludwig's angina",
                "vincent's angina",
                "angina bullosa",
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
