"""What only the scores of the course of a thromboembolism ask for, as their publications define it."""

from typing import Annotated

from ..inputs import Criterion, Quantity


def _graded(what: str, *terms: str) -> Quantity:
    """Describe a symptom or sign graded from 0 (absent) to 3 (severe)."""
    return Quantity(
        "1", 0, 3, f"{what} of the leg: 0 absent, 1 mild, 2 moderate, 3 severe", integer=True, terms=terms or (what,)
    )


DDimerAfterTreatment = Annotated[
    bool,
    Criterion(
        "abnormal D-dimer about a month after anticoagulation was stopped",
        terms=("abnormal d-dimer", "elevated d-dimer", "raised d-dimer", "positive d-dimer", "d-dimer positive"),
        opposites=("normal d-dimer", "negative d-dimer", "d-dimer negative", "d-dimer normal"),
    ),
]
HormonesAtThrombosis = Annotated[
    bool,
    Criterion(
        "took a hormonal contraceptive or hormone replacement when the thrombosis arose (women)",
        terms=("hormone use at the time of vte", "hormonal therapy at the time of vte", "hormone-associated vte"),
        includes=("on oral contraceptives", "oral contraceptive", "on hormone replacement therapy", "ocp use"),
    ),
]
PostThromboticSigns = Annotated[
    bool,
    Criterion(
        "hyperpigmentation, oedema or redness of either leg",
        terms=("post-thrombotic signs", "postthrombotic signs", "signs of post-thrombotic syndrome"),
        includes=("hyperpigmentation", "leg redness", "leg oedema", "leg edema", "leg swelling"),
    ),
]
DDimerOnTreatment = Annotated[
    float,
    Quantity(
        "ug/L",
        10,
        50000,
        "D-dimer by the VIDAS assay, measured while anticoagulated",
        {"ng/mL": 1, "mg/L": 1000},
        terms=("d-dimer", "d dimer", "vidas d-dimer"),
        spellings={"ug/l": "ug/L", "mcg/l": "ug/L", "µg/l": "ug/L", "ng/ml": "ng/mL", "mg/l": "mg/L"},
    ),
]
LegPain = Annotated[float, _graded("pain", "leg pain score", "villalta pain")]
LegCramps = Annotated[float, _graded("cramps", "leg cramps score", "villalta cramps")]
LegHeaviness = Annotated[float, _graded("heaviness", "leg heaviness score", "villalta heaviness")]
LegParaesthesia = Annotated[float, _graded("paraesthesia", "leg paresthesia score", "villalta paresthesia")]
LegItching = Annotated[float, _graded("itching", "leg pruritus score", "villalta pruritus")]
PretibialOedema = Annotated[float, _graded("pretibial oedema", "pretibial edema score", "villalta edema")]
SkinInduration = Annotated[float, _graded("induration of the skin", "skin induration score")]
SkinHyperpigmentation = Annotated[float, _graded("hyperpigmentation of the skin", "hyperpigmentation score")]
SkinRedness = Annotated[float, _graded("redness of the skin", "skin redness score")]
VenousEctasia = Annotated[float, _graded("widened veins (ectasia)", "venous ectasia score")]
CalfCompressionPain = Annotated[float, _graded("pain on compressing the calf", "calf compression pain score")]
VenousUlcer = Annotated[
    bool,
    Criterion(
        "venous ulcer of the leg",
        terms=("venous ulcer", "venous ulceration", "venous leg ulcer", "venous stasis ulcer"),
    ),
]
HaemodynamicInstability = Annotated[
    bool,
    Criterion(
        "haemodynamically unstable: systolic pressure under 100 mmHg with a heart rate over 100/min, need of "
        "intensive care, or in the clinician's judgement",
        terms=("haemodynamically unstable", "hemodynamically unstable", "haemodynamic instability"),
        includes=("hemodynamic instability", "obstructive shock", "on vasopressors"),
        opposites=("haemodynamically stable", "hemodynamically stable"),
    ),
]
ReperfusionNeeded = Annotated[
    bool,
    Criterion(
        "thrombolysis or embolectomy is needed",
        terms=("thrombolysis needed", "embolectomy needed", "requires thrombolysis", "requires embolectomy"),
        includes=("received alteplase", "systemic thrombolysis", "catheter-directed thrombolysis", "embolectomy"),
    ),
]
BleedingRiskHigh = Annotated[
    bool,
    Criterion(
        "bleeding now or at high risk of it: gastrointestinal bleeding or surgery within 2 weeks, stroke within a "
        "month, bleeding disorder, platelets under 75 ×10⁹/L, blood pressure over 180/110 mmHg, or in the clinician's "
        "judgement",
        terms=("active bleeding", "high risk of bleeding", "high bleeding risk", "at high risk for bleeding"),
        includes=("gastrointestinal bleeding", "gi bleed", "recent surgery", "bleeding disorder"),
    ),
]
OxygenOverADay = Annotated[
    bool,
    Criterion(
        "needs oxygen for more than 24 hours to keep saturation over 90 %",
        terms=("oxygen for more than 24 hours", "supplemental oxygen for more than 24 hours", "prolonged oxygen"),
        wider=("supplemental oxygen", "oxygen requirement", "hypoxia", "hypoxic"),
    ),
]
EmbolismOnAnticoagulant = Annotated[
    bool,
    Criterion(
        "the embolism arose during anticoagulation",
        terms=("pe diagnosed while on anticoagulation", "pe on anticoagulation", "pe despite anticoagulation"),
        includes=("pulmonary embolism despite warfarin", "pulmonary embolism despite apixaban"),
    ),
]
IntravenousAnalgesia = Annotated[
    bool,
    Criterion(
        "severe pain that needs intravenous medicine for more than 24 hours",
        terms=("severe pain requiring iv analgesia", "iv pain medication for more than 24 hours", "iv opioids"),
        includes=("morphine pca", "hydromorphone pca"),
    ),
]
OtherReasonForAdmission = Annotated[
    bool,
    Criterion(
        "another medical or social reason to stay in hospital for more than 24 hours",
        terms=("medical or social reason for admission", "social reason for admission", "no support system"),
        includes=("lives alone without support", "homeless"),
    ),
]
SevereLiverImpairment = Annotated[
    bool,
    Criterion(
        "severe liver impairment, in the clinician's judgement",
        terms=("severe liver impairment", "severe hepatic impairment", "severe liver disease"),
        includes=("decompensated cirrhosis", "acute liver failure", "child-pugh c"),
    ),
]
Pregnant = Annotated[
    bool, Criterion("pregnant now", terms=("pregnant", "pregnancy", "gravid"), opposites=("not pregnant",))
]
RightVentricularDysfunction = Annotated[
    bool,
    Criterion(
        "right ventricular dysfunction on echocardiography or CT: dilatation, hypokinesis, or a right-to-left "
        "ventricular ratio over 0.9 (echo) or 1 (CT)",
        terms=(
            "right ventricular dysfunction",
            "rv dysfunction",
            "right ventricular strain",
            "right heart strain",
            "rv strain",
        ),
        includes=("rv dilation", "right ventricular dilation", "right ventricular dilatation", "mcconnell's sign"),
    ),
]
