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
            "clinical signs and symptoms of dvt",
            "signs and symptoms of deep vein thrombosis",
            "signs and symptoms of deep venous thrombosis",
            "clinical signs of deep vein thrombosis",
            "clinical symptoms of dvt",
            "symptoms of dvt",
            "symptoms of deep vein thrombosis",
            "dvt symptoms",
            "clinical features of dvt",
        ),
        includes=(
            "calf swelling and tenderness",
            "swollen and tender calf",
            "leg swelling and tenderness",
            "leg swelling and pain",
            "leg pain and swelling",
            "calf pain and swelling",
            "calf swelling and pain",
            "calf tenderness and swelling",
            "painful swollen leg",
            "swollen painful leg",
            "swollen and painful leg",
            "painful and swollen leg",
            "swollen leg is painful",
            "swollen tender calf",
            "painful swollen calf",
            "unilateral leg swelling and tenderness",
            "unilateral calf swelling and tenderness",
            *(
                f"pain and swelling in {whose} {side} {leg}"
                for whose in ("his", "her", "the")
                for side in ("left", "right")
                for leg in ("leg", "calf", "lower limb", "lower extremity")
            ),
        ),
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
            "pe is the number one diagnosis",
            "pe is number one diagnosis",
            "pe is the #1 diagnosis",
            "pulmonary embolism is the leading diagnosis",
            "pulmonary embolism is the number one diagnosis",
            "pulmonary embolism most likely diagnosis",
            "pe is considered the most likely diagnosis",
            "pulmonary embolism is considered the most likely diagnosis",
            "pe was considered the most likely diagnosis",
            "alternative diagnosis less likely than pulmonary embolism",
            "alternative diagnosis is less likely than pe",
            "alternative diagnosis is less likely than pulmonary embolism",
            "an alternative diagnosis less likely",
            "alternative diagnoses are less likely",
            "pe is more likely than an alternative diagnosis",
            "pe more likely than alternative diagnosis",
            "no more likely alternative diagnosis",
            "no alternative diagnosis is more likely",
        ),
        opposites=(
            "alternative diagnosis more likely than pe",
            "alternative diagnosis is more likely than pe",
            "alternative diagnosis more likely than pulmonary embolism",
            "alternative diagnosis is more likely than pulmonary embolism",
            "pe is less likely than an alternative diagnosis",
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
        terms=(
            "calf circumference difference",
            "calf difference",
            "difference in calf circumference",
            "calf swelling",
            "calf asymmetry",
            "calf circumference asymmetry",
            "calf swelling of",
            "calf swollen by",
            "calf circumference discrepancy",
            "leg circumference difference",
            "difference in leg circumference",
            "calf circumference is increased by",
            *(
                f"{how} than the {other}"
                for how in ("larger", "bigger", "greater", "wider")
                for other in (
                    "left",
                    "right",
                    "other leg",
                    "other side",
                    "other calf",
                    "asymptomatic leg",
                    "asymptomatic side",
                    "left leg",
                    "right leg",
                    "left calf",
                    "right calf",
                )
            ),
        ),
        spellings={"centimeters": "cm", "centimetres": "cm"},
    ),
]
LegParalysisOrPlaster = Annotated[
    bool,
    Criterion(
        "paralysis, paresis or recent plaster immobilisation of a leg",
        terms=(
            "paralysis, paresis or plaster of the leg",
            "leg paralysis or plaster",
            "paralysis, paresis or recent plaster immobilization",
            "paralysis, paresis, or recent plaster immobilization",
            "paralysis or plaster immobilization of the leg",
        ),
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
            "lower extremity paralysis",
            "lower limb paralysis",
            "paralysis of the leg",
            "paralysis of the lower limb",
            "paralysis of the lower extremity",
            "paralysis in the lower extremity",
            *(
                f"paralysis {of} {whose} {side} {leg}"
                for of in ("of", "in")
                for whose in ("the", "his", "her")
                for side in ("left", "right")
                for leg in ("leg", "lower limb", "lower extremity")
            ),
            "paralyzed leg",
            "paralysed leg",
            "lower extremity paresis",
            "lower limb paresis",
            "lower extremity weakness",
            "lower limb weakness",
            "recent plaster immobilization",
            "recent plaster immobilisation",
            "plaster immobilization",
            "cast immobilization",
            "leg in a cast",
            "leg in a plaster cast",
            "plaster cast of the leg",
            "long leg cast",
            "short leg cast",
            "lower leg cast",
            "below-knee plaster",
            "above-knee plaster",
            "immobilized in a leg cast",
            "recent leg immobilization in plaster",
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
            "tenderness along the deep venous distribution",
            "tenderness over the deep veins",
            "deep vein tenderness",
            "deep venous tenderness",
            "calf tender to palpation",
            "tenderness in the calf",
            "tenderness of the calf",
            "calf is tender",
            "calf was tender",
        ),
        wider=("leg tenderness", "lower extremity tenderness"),
    ),
]
EntireLegSwollen = Annotated[
    bool,
    Criterion(
        "the entire leg is swollen",
        terms=(
            "entire leg swollen",
            "entire leg swelling",
            "whole leg swollen",
            "swelling of the entire leg",
            "whole leg swelling",
            "whole leg is swollen",
            "whole leg was swollen",
            "entire leg is swollen",
            "entire leg was swollen",
            "swelling of the whole leg",
            "swelling in the entire leg",
            "entire lower extremity swelling",
            "entire lower limb swelling",
            "swelling of the entire lower extremity",
            "swelling of the entire lower limb",
            "swollen entire leg",
            "whole-leg oedema",
            "whole-leg edema",
            *(
                f"entire {side} {leg}{end}"
                for side in ("left", "right")
                for leg in ("leg", "lower limb", "lower extremity")
                for end in (" swelling", " swollen", " is swollen", " was swollen")
            ),
            *(
                f"swelling {of} {whose} {all_} {side} {leg}"
                for of in ("of", "in")
                for whose in ("the", "his", "her")
                for all_ in ("entire", "whole")
                for side in ("left", "right")
                for leg in ("leg", "lower limb", "lower extremity")
            ),
        ),
        wider=("leg swelling", "lower extremity swelling", "lower limb swelling"),
        includes=(
            "swelling of the thigh and calf",
            "thigh and calf swelling",
            "swelling up to the groin",
            "swelling extending to the groin",
        ),
        opposites=(
            "swelling limited to the calf",
            "swelling confined to the calf",
            "swelling below the knee only",
        ),
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
            "pitting edema in the symptomatic leg",
            "pitting oedema in the symptomatic leg",
            "pitting edema of the symptomatic leg",
            "pitting edema on the symptomatic side",
            "asymmetric pitting edema",
            "asymmetric pitting oedema",
            *(
                f"pitting {oedema} {of} {whose} {side} {leg}"
                for oedema in ("oedema", "edema")
                for of in ("of", "in")
                for whose in ("the", "his", "her")
                for side in ("left", "right")
                for leg in ("leg", "calf", "lower limb", "lower extremity")
            ),
            *(
                f"{side} {leg} pitting {oedema}"
                for side in ("left", "right")
                for leg in ("leg", "calf", "lower extremity", "lower limb")
                for oedema in ("oedema", "edema")
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
            "superficial collateral veins",
            "visible superficial veins",
            "distended superficial veins",
            "venous collaterals",
            "superficial vein prominence",
            "prominence of the superficial veins",
            "superficial venous dilatation",
            "superficial venous dilation",
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
            "previously documented dvt",
            "previously diagnosed dvt",
            "previously documented deep vein thrombosis",
            "previously diagnosed deep vein thrombosis",
            "previously confirmed dvt",
            "previously confirmed deep vein thrombosis",
            "past history of dvt",
            "prior history of dvt",
            "past medical history of dvt",
            "prior deep venous thrombosis",
            "previous deep venous thrombosis",
            "previous lower extremity dvt",
            "prior lower extremity dvt",
            "previous episode of dvt",
            "dvt in the past",
            "deep vein thrombosis in the past",
            "known history of dvt",
            "past deep vein thrombosis",
            "hx of dvt",
        ),
        includes=("recurrent dvt", "recurrent deep vein thrombosis", "recurrent dvts"),
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
            "alternative diagnosis at least as likely",
            "alternative diagnosis is at least as likely",
            "alternative diagnosis is at least as likely as dvt",
            "alternative diagnosis as likely",
            "alternative diagnosis is as likely",
            "alternative diagnosis equally likely",
            "alternative diagnosis is equally likely",
            "another diagnosis is more likely",
            "another diagnosis is as likely",
            "alternative diagnosis more likely than dvt",
            "alternative diagnosis is more likely than dvt",
        ),
        opposites=(
            "no alternative diagnosis",
            "alternative diagnosis less likely",
            "alternative diagnosis is less likely",
            "alternative diagnosis is unlikely",
            "dvt is the most likely diagnosis",
            "dvt is the leading diagnosis",
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
            "recent surgery under general anesthesia",
            "recent surgery under general anaesthesia",
            "surgery under general anesthesia within the past month",
            "surgery under general anesthesia within the last month",
            "surgery within the past month",
            "surgery within one month",
            "surgery within a month",
            "surgery in the past 4 weeks",
            "surgery within the past 4 weeks",
            "surgery in the last four weeks",
            "surgery this month",
        ),
        includes=(
            "surgery last week",
            "recent major surgery",
            *(
                f"surgery {count} ago"
                for count in (
                    "a week",
                    "one week",
                    "1 week",
                    "two weeks",
                    "2 weeks",
                    "three weeks",
                    "3 weeks",
                    "ten days",
                    "10 days",
                    "five days",
                    "5 days",
                )
            ),
        ),
        wider=(
            "recent surgery",
            "recent operation",
            "surgery in the past 3 months",
            "recent surgical procedure",
        ),
    ),
]
LegFractureWithinMonth = Annotated[
    bool,
    Criterion(
        "fracture of a lower limb within the last month",
        terms=(
            "recent lower limb fracture",
            "recent leg fracture",
            "lower limb fracture within the last month",
            "lower limb fracture within the past month",
            "lower limb fracture in the past month",
            "recent fracture of the lower limb",
            "recent lower extremity fracture",
            "recent fracture of a lower limb",
        ),
        includes=(
            "recent hip fracture",
            "acute hip fracture",
            "recent femur fracture",
            "recent femoral fracture",
            "recent tibial fracture",
            "recent ankle fracture",
            "recent fracture of the hip",
            "recent fractured hip",
            "recent fracture of the femur",
            "recent tibia fracture",
            "recent fibula fracture",
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
            "undergoing cancer treatment",
            "undergoing treatment for cancer",
            "currently treated for cancer",
            "newly diagnosed cancer",
            "recently diagnosed with cancer",
            "stage iv cancer",
            "stage 4 cancer",
            "ongoing cancer treatment",
            "receiving radiotherapy",
            "undergoing radiotherapy",
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
            "unilateral leg pain and swelling",
            "pain in one leg",
        ),
        includes=(
            "left leg pain",
            "right leg pain",
            "left calf pain",
            "right calf pain",
            "left lower limb pain",
            "right lower limb pain",
            "left lower extremity pain",
            "right lower extremity pain",
            *(
                f"pain{swelling} in {whose} {side} {leg}"
                for swelling in ("", " and swelling")
                for whose in ("the", "his", "her")
                for side in ("left", "right")
                for leg in ("leg", "calf", "lower leg", "lower limb", "lower extremity")
            ),
        ),
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
            *(
                f"{pain}{comma} and unilateral {oedema}"
                for pain in (
                    "pain on palpation",
                    "pain on lower limb palpation",
                    "pain on lower limb deep vein palpation",
                    "pain on deep venous palpation",
                    "pain on lower limb deep venous palpation",
                    "tenderness on lower limb palpation",
                    "tenderness on deep venous palpation",
                )
                for comma in ("", ",")
                for oedema in ("oedema", "edema")
            ),
        ),
        wider=("leg swelling", "lower extremity swelling", "lower limb swelling", "leg oedema", "leg edema"),
        includes=(
            "unilateral leg swelling and tenderness",
            "unilateral calf swelling and tenderness",
            "unilateral leg edema and tenderness",
            "unilateral leg oedema and tenderness",
            "unilateral tender swollen leg",
            "swollen tender calf",
        ),
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
