"""What the rules for suspected thromboembolism ask about, and no other calculator does."""

from typing import Annotated

from ..inputs import Criterion, Quantity

SignsOfDvt = Annotated[
    bool,
    Criterion(
        "signs and symptoms of deep vein thrombosis: at least leg swelling and pain on pressing the deep veins",
        terms=(
            "signs and symptoms of dvt",
            "clinical signs of dvt",
            "signs of dvt",
            "signs or symptoms of dvt",
            "signs of deep vein thrombosis",
            "signs of deep venous thrombosis",
        ),
        includes=("calf swelling and tenderness", "swollen and tender calf", "leg swelling and tenderness"),
        wider=(
            "leg swelling",
            "lower extremity swelling",
            "lower limb swelling",
            "leg oedema",
            "leg edema",
        ),
    ),
]
EmbolismLikeliest = Annotated[
    bool,
    Criterion(
        "any other diagnosis is less likely than pulmonary embolism, in the clinician's judgement",
        terms=(
            "pe is the most likely diagnosis",
            "pe most likely diagnosis",
            "pulmonary embolism is the most likely diagnosis",
            "alternative diagnosis less likely than pe",
            "alternative diagnosis is less likely",
            "no alternative diagnosis",
            "pe is the leading diagnosis",
            "pe is #1 diagnosis",
        ),
    ),
]
SurgeryWithinFourWeeks = Annotated[
    bool,
    Criterion(
        "surgery within the last 4 weeks",
        terms=(
            "recent surgery",
            "surgery in the previous four weeks",
            "surgery in the past 4 weeks",
            "recent operation",
        ),
        includes=("post-operative day", "postoperative day", "recently postoperative"),
    ),
]
CalfDifference = Annotated[
    float,
    Quantity(
        "cm",
        0,
        40,
        "difference in calf circumference, symptomatic leg less the other, 10 cm below the tibial tuberosity",
        terms=("calf circumference difference", "calf difference", "difference in calf circumference", "calf swelling"),
        spellings={"centimeters": "cm", "centimetres": "cm"},
    ),
]
LegParalysisOrPlaster = Annotated[
    bool,
    Criterion(
        "paralysis, paresis or recent plaster immobilisation of a leg",
        terms=("paralysis, paresis or plaster of the leg", "leg paralysis or plaster"),
        includes=(
            "leg paralysis",
            "leg paresis",
            "leg weakness",
            "leg in plaster",
            "leg cast",
            "below-knee cast",
            "above-knee cast",
            "hemiplegia",
            "hemiparesis",
            "paraplegia",
            "paraparesis",
        ),
    ),
]
MajorSurgeryWithinTwelveWeeks = Annotated[
    bool,
    Criterion(
        "major surgery under general or regional anaesthesia within the last 12 weeks",
        terms=("recent major surgery", "major surgery within 12 weeks", "major surgery in the past 12 weeks"),
        includes=("recent hip replacement", "recent knee replacement", "recent arthroplasty", "recent laparotomy"),
    ),
]
DeepVeinTenderness = Annotated[
    bool,
    Criterion(
        "tenderness localised along the deep veins of the leg",
        terms=(
            "tenderness along the deep venous system",
            "tenderness along the deep veins",
            "localized tenderness along the deep venous system",
            "localised tenderness along the deep venous system",
            "calf tenderness",
            "tender calf",
        ),
        wider=("leg tenderness", "lower extremity tenderness"),
    ),
]
EntireLegSwollen = Annotated[
    bool,
    Criterion(
        "the entire leg is swollen",
        terms=("entire leg swollen", "entire leg swelling", "whole leg swollen", "swelling of the entire leg"),
        wider=("leg swelling", "lower extremity swelling", "lower limb swelling"),
    ),
]
PittingOedemaOneLeg = Annotated[
    bool,
    Criterion(
        "pitting oedema of the symptomatic leg only",
        terms=(
            "pitting oedema confined to the symptomatic leg",
            "pitting edema confined to the symptomatic leg",
            "unilateral pitting oedema",
            "unilateral pitting edema",
            *(
                f"pitting {oedema} confined to {whose} {side} leg"
                for oedema in ("oedema", "edema")
                for whose in ("his", "her", "the")
                for side in ("left", "right")
            ),
        ),
        wider=("pitting oedema", "pitting edema", "leg oedema", "leg edema", "lower extremity edema"),
    ),
]
CollateralVeins = Annotated[
    bool,
    Criterion(
        "collateral superficial veins that are not varicose",
        terms=(
            "collateral superficial veins",
            "collateral veins",
            "nonvaricose superficial veins",
            "non-varicose superficial veins",
            "dilated superficial veins",
            "prominent superficial veins",
        ),
    ),
]
PreviousDvt = Annotated[
    bool,
    Criterion(
        "previous deep vein thrombosis, documented",
        terms=(
            "previous dvt",
            "prior dvt",
            "past dvt",
            "history of dvt",
            "h/o dvt",
            "previous deep vein thrombosis",
            "prior deep vein thrombosis",
            "history of deep vein thrombosis",
            "history of deep venous thrombosis",
        ),
        includes=("recurrent dvt",),
    ),
]
AlternativeAsLikely = Annotated[
    bool,
    Criterion(
        "an alternative diagnosis is at least as likely as deep vein thrombosis, in the clinician's judgement",
        terms=(
            "alternative diagnosis at least as likely as dvt",
            "alternative diagnosis as likely as dvt",
            "alternative diagnosis more likely",
            "alternative diagnosis is more likely",
        ),
    ),
]
GeneralAnaesthesiaWithinMonth = Annotated[
    bool,
    Criterion(
        "surgery under general anaesthesia within the last month",
        terms=(
            "surgery within the last month",
            "surgery in the past month",
            "surgery in the last month",
            "general anaesthesia within the last month",
            "general anesthesia within the last month",
        ),
    ),
]
LegFractureWithinMonth = Annotated[
    bool,
    Criterion(
        "fracture of a lower limb within the last month",
        terms=("recent lower limb fracture", "recent leg fracture", "lower limb fracture within the last month"),
        includes=(
            "recent hip fracture",
            "acute hip fracture",
            "recent femur fracture",
            "recent femoral fracture",
            "recent tibial fracture",
            "recent ankle fracture",
        ),
    ),
]
CancerActiveWithinYear = Annotated[
    bool,
    Criterion(
        "solid or haematological cancer that is active, or was considered cured less than a year ago",
        terms=("active cancer", "active malignancy", "active malignant condition", "active malignant disease"),
        includes=(
            "on chemotherapy",
            "receiving chemotherapy",
            "receiving palliative chemotherapy",
            "on palliative chemotherapy",
            "undergoing chemotherapy",
            "metastatic cancer",
            "metastatic disease",
            "metastases",
            "advanced cancer",
        ),
        wider=("cancer", "malignancy", "malignant disease", "neoplastic disease"),
    ),
]
LegPainOneSide = Annotated[
    bool,
    Criterion(
        "pain in one leg, as the patient reports it",
        terms=(
            "unilateral leg pain",
            "unilateral lower limb pain",
            "unilateral lower extremity pain",
            "unilateral calf pain",
        ),
        includes=("left leg pain", "right leg pain", "left calf pain", "right calf pain"),
        wider=("leg pain", "lower extremity pain", "lower limb pain"),
    ),
]
LegTendernessAndOedema = Annotated[
    bool,
    Criterion(
        "pain on pressing the deep veins of a leg together with oedema of that leg only",
        terms=(
            "pain on deep vein palpation and unilateral oedema",
            "pain on deep vein palpation and unilateral edema",
            "pain on lower limb deep venous palpation and unilateral edema",
            "unilateral oedema and pain on palpation",
            "unilateral edema and pain on palpation",
        ),
        wider=("leg swelling", "lower extremity swelling", "lower limb swelling", "leg oedema", "leg edema"),
    ),
]
LegSwellingOneSide = Annotated[
    bool,
    Criterion(
        "one leg visibly more swollen than the other",
        terms=(
            "unilateral leg swelling",
            "unilateral leg oedema",
            "unilateral leg edema",
            "unilateral lower extremity swelling",
            "unilateral lower extremity edema",
            "unilateral calf swelling",
            "asymmetric leg swelling",
        ),
        includes=("left leg swelling", "right leg swelling", "left calf swelling", "right calf swelling"),
        wider=("leg swelling", "lower extremity swelling", "lower limb swelling"),
    ),
]
SurgeryOrTraumaInHospital = Annotated[
    bool,
    Criterion(
        "surgery or trauma within the last 4 weeks that needed a tracheal tube or admission to hospital",
        terms=("recent surgery or trauma", "recent trauma or surgery", "surgery or trauma within 4 weeks"),
        includes=("recent major trauma", "recent major surgery"),
    ),
]
