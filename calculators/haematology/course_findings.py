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
        terms=(
            "abnormal d-dimer",
            "elevated d-dimer",
            "raised d-dimer",
            "positive d-dimer",
            "d-dimer positive",
            *("d-dimer elevated", "d-dimer raised", "d-dimer abnormal", "d-dimer is elevated"),
            *("d-dimer was elevated", "abnormal d-dimer levels", "elevated d-dimer levels"),
            *("d-dimer levels are abnormal", "d-dimer levels are elevated"),
            *("d-dimer level is abnormal", "d-dimer level is elevated", "d-dimer is abnormal"),
            *("d-dimer is positive", "d-dimer was positive", "d-dimer was abnormal"),
            *("d-dimer came back elevated", "d-dimer comes back elevated"),
            *("d-dimer test comes back elevated", "d-dimer test is positive", "high d-dimer"),
            *("d-dimer levels were elevated", "elevated d-dimer level"),
        ),
        opposites=(
            "normal d-dimer",
            "negative d-dimer",
            "d-dimer negative",
            "d-dimer normal",
            *("d-dimer is normal", "d-dimer was normal", "d-dimer is negative"),
            *("d-dimer was negative", "d-dimer levels are normal"),
            *("d-dimer levels are within normal limits", "d-dimer level is normal"),
            "d-dimer within normal limits",
            *("d-dimer level is within normal limits", "d-dimer not elevated"),
        ),
    ),
]
HormonesAtThrombosis = Annotated[
    bool,
    Criterion(
        "took a hormonal contraceptive or hormone replacement when the thrombosis arose (women)",
        terms=(
            "hormone use at the time of vte",
            "hormonal therapy at the time of vte",
            "hormone-associated vte",
            *("hormone use at the onset of vte", "hormone use at time of vte"),
            *("hormone use at vte onset", "hormone therapy at the time of vte"),
            *("hormone therapy at vte onset", "on hormones at the time of thrombosis"),
        ),
        includes=(
            "on oral contraceptives",
            "oral contraceptive",
            "on hormone replacement therapy",
            "ocp use",
            *("on hormone therapy", "currently on hormone therapy", "hormone use"),
            *("on oral contraceptive pills", "taking oral contraceptives", "oral contraceptives"),
            *("combined oral contraceptive", "combined pill", "birth control pills", "on the pill"),
            *("contraceptive patch", "nuvaring", "vaginal ring", "on hrt", "taking hrt"),
            *("hormone replacement therapy", "estrogen therapy", "oestrogen therapy"),
            *("hormonal contraception", "hormonal contraceptive"),
        ),
        excludes=(
            *("thyroid hormone replacement therapy", "growth hormone replacement therapy"),
            *("thyroid hormone use", "growth hormone use", "progestin-only oral contraceptive"),
            "progesterone-only oral contraceptive",
        ),
    ),
]
PostThromboticSigns = Annotated[
    bool,
    Criterion(
        "hyperpigmentation, oedema or redness of either leg",
        terms=(
            "post-thrombotic signs",
            "postthrombotic signs",
            "signs of post-thrombotic syndrome",
            "post-thrombotic syndrome",
            "postthrombotic syndrome",
            "post-phlebitic syndrome",
            "post-thrombotic changes",
        ),
        includes=(
            "hyperpigmentation",
            "leg redness",
            "leg oedema",
            "leg edema",
            "leg swelling",
            *("redness of the leg", "swollen leg", "leg is swollen", "pedal edema", "pedal oedema"),
            *("lower extremity edema", "lower limb oedema", "hyperpigmented skin"),
        ),
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
LegPain = Annotated[
    float,
    _graded(
        "pain",
        "leg pain score",
        "villalta pain",
        *("leg pain", "pain in the leg", "pain in her leg", "pain in his leg", "limb pain"),
        *("pain in the affected leg", "pain in the affected limb", "pain in the left leg"),
        *("pain in the right leg", "lower limb pain", "pain in her left leg"),
        *("pain in her right leg", "pain in his left leg", "pain in his right leg"),
        "lower extremity pain",
    ),
]
LegCramps = Annotated[
    float,
    _graded(
        "cramps",
        "leg cramps score",
        "villalta cramps",
        "leg cramps",
        "cramps",
        *("cramps in the leg", "calf cramps", "leg cramping", "calf cramping"),
        *("cramps in her legs", "cramps in his legs", "nocturnal leg cramps"),
        "muscle cramps in the leg",
    ),
]
LegHeaviness = Annotated[
    float,
    _graded(
        "heaviness",
        "leg heaviness score",
        "villalta heaviness",
        "leg heaviness",
        "heaviness",
        *("heaviness of the leg", "heaviness in the leg", "heavy legs", "heaviness in her leg"),
        *("heaviness in his leg", "feeling of heaviness", "sensation of heaviness"),
    ),
]
LegParaesthesia = Annotated[
    float,
    _graded(
        "paraesthesia",
        "leg paresthesia score",
        "villalta paresthesia",
        "leg paraesthesia",
        "leg paresthesia",
        "paraesthesia",
        *("paresthesia", "paresthesias", "paraesthesiae", "pins and needles", "tingling"),
        *("tingling in the legs", "leg tingling", "sense of tingling", "sensation of tingling"),
        "tingling of the leg",
    ),
]
LegItching = Annotated[
    float,
    _graded(
        "itching",
        "leg pruritus score",
        "villalta pruritus",
        "leg itching",
        "leg pruritus",
        "itching of the leg",
        "pruritus",
        "itching",
        *("itchiness", "itch", "itchy legs", "itching of the legs", "pruritus of the leg"),
    ),
]
PretibialOedema = Annotated[
    float,
    _graded(
        "pretibial oedema",
        "pretibial edema score",
        "villalta edema",
        "pretibial oedema",
        *("pretibial edema", "pretibial swelling", "swelling around the pretibial area"),
        *("swelling in the pretibial area", "swelling of the pretibial area", "shin oedema"),
        "shin edema",
        "leg oedema",
        "leg edema",
        "leg swelling",
        *("swelling of the leg", "swelling of the shin", "lower leg swelling"),
        *("lower leg oedema", "lower leg edema"),
    ),
]
SkinInduration = Annotated[
    float,
    _graded(
        "induration of the skin",
        "skin induration score",
        "skin induration",
        "induration of the skin",
        "skin hardening",
        "hardening of the skin",
        "skin thickening",
        "lipodermatosclerosis",
    ),
]
SkinHyperpigmentation = Annotated[
    float,
    _graded(
        "hyperpigmentation of the skin",
        "hyperpigmentation score",
        "hyperpigmentation",
        *("skin hyperpigmentation", "skin darkening", "darkening of the skin"),
        *("skin discoloration", "skin discolouration"),
        "hyperpigmentation of the skin",
        "haemosiderin staining",
        "hemosiderin staining",
        "brown discoloration",
    ),
]
SkinRedness = Annotated[
    float,
    _graded(
        "redness of the skin",
        "skin redness score",
        "skin redness",
        "redness of the skin",
        "leg redness",
        *("redness of the leg", "redness in the leg", "leg erythema", "skin erythema"),
        *("redness in the lower legs", "redness in the affected limb"),
        *("redness of the lower leg", "redness in the affected leg", "redness of the calf"),
        "redness on the calf",
    ),
]
VenousEctasia = Annotated[
    float,
    _graded(
        "widened veins (ectasia)",
        "venous ectasia score",
        *("venous ectasia", "ectasia", "ectatic veins", "widened veins", "dilated veins"),
        *("venous dilatation", "venous dilation", "reticular veins", "enlarged veins"),
        *("varicosities", "superficial venous dilation"),
    ),
]
CalfCompressionPain = Annotated[
    float,
    _graded(
        "pain on compressing the calf",
        "calf compression pain score",
        *("pain on calf compression", "pain upon calf compression", "pain with calf compression"),
        *("pain during calf compression", "calf compression pain", "calf tenderness"),
        *("tenderness of the calf", "pain on compression of the calf"),
        "pain on compressing the calf",
        *("pain when the calf is compressed", "pain when her calf is compressed"),
        *("pain when his calf is compressed", "pain on calf squeeze"),
        *("pain on squeezing the calf", "calf tenderness on compression"),
        "tenderness on calf compression",
    ),
]
VenousUlcer = Annotated[
    bool,
    Criterion(
        "venous ulcer of the leg",
        terms=(
            "venous ulcer",
            "venous ulceration",
            "venous leg ulcer",
            "venous stasis ulcer",
            *("venous ulcers", "venous stasis ulcers", "varicose ulcer", "venous ulcerations"),
            *("venous leg ulceration", "post-thrombotic ulcer", "stasis ulcer"),
        ),
        wider=(*("leg ulcer", "leg ulcers", "ulceration", "ulcer", "skin ulcer", "skin ulceration"),),
    ),
]
HaemodynamicInstability = Annotated[
    bool,
    Criterion(
        "haemodynamically unstable: systolic pressure under 100 mmHg with a heart rate over 100/min, need of "
        "intensive care, or in the clinician's judgement",
        terms=(
            "haemodynamically unstable",
            "hemodynamically unstable",
            "haemodynamic instability",
            "hemodynamic compromise",
            "haemodynamic compromise",
            "unstable haemodynamics",
            "unstable hemodynamics",
        ),
        includes=(
            "hemodynamic instability",
            "obstructive shock",
            "on vasopressors",
            *(
                "in shock",
                "cardiogenic shock",
                "requiring vasopressors",
            ),
            *("hemodynamic collapse", "haemodynamic collapse", "massive pulmonary embolism"),
            *("massive pe", "high-risk pe"),
        ),
        opposites=(
            "haemodynamically stable",
            "hemodynamically stable",
            *("haemodynamic stability", "hemodynamic stability", "haemodynamics stable"),
            *("hemodynamics stable", "vitals stable", "vital signs stable", "vital signs are stable"),
        ),
    ),
]
ReperfusionNeeded = Annotated[
    bool,
    Criterion(
        "thrombolysis or embolectomy is needed",
        terms=(
            "thrombolysis needed",
            "embolectomy needed",
            "requires thrombolysis",
            "requires embolectomy",
            *("need for thrombolysis", "need for thrombolysis or embolectomy"),
            *("need for embolectomy", "require thrombolysis", "require embolectomy"),
            *("requiring thrombolysis", "requiring embolectomy", "required thrombolysis"),
            *("required embolectomy", "require thrombolysis or embolectomy"),
            *("requires thrombolysis or embolectomy", "requiring thrombolysis or embolectomy"),
            *("needs thrombolysis", "needing thrombolysis", "needs embolectomy"),
            "thrombolysis or embolectomy",
        ),
        includes=(
            "received alteplase",
            "systemic thrombolysis",
            "catheter-directed thrombolysis",
            "embolectomy",
            *("thrombolysed", "thrombolyzed", "thrombolysis given", "received thrombolysis"),
            *("underwent thrombolysis", "treated with thrombolysis", "systemic thrombolytics"),
            *("given alteplase", "received tenecteplase", "treated with alteplase"),
            *("catheter-directed lysis", "mechanical thrombectomy for pe", "pulmonary embolectomy"),
            "thrombolytic therapy",
        ),
    ),
]
BleedingRiskHigh = Annotated[
    bool,
    Criterion(
        "bleeding now or at high risk of it: gastrointestinal bleeding or surgery within 2 weeks, stroke within a "
        "month, bleeding disorder, platelets under 75 ×10⁹/L, blood pressure over 180/110 mmHg, or in the clinician's "
        "judgement",
        terms=(
            "active bleeding",
            "high risk of bleeding",
            "high bleeding risk",
            "at high risk for bleeding",
            *("actively bleeding", "active bleed", "active haemorrhage", "active hemorrhage"),
            *("at high risk of bleeding", "high risk for bleeding", "increased risk of bleeding"),
            *("increased bleeding risk", "elevated bleeding risk", "bleeding risk is high"),
            *("active bleeding or high bleeding risk", "active bleeding or high risk of bleeding"),
            "ongoing bleeding",
        ),
        includes=(
            "gastrointestinal bleeding",
            "gi bleed",
            "recent surgery",
            "bleeding disorder",
            *("gi bleeding", "gastrointestinal bleed", "gastrointestinal haemorrhage"),
            *("gastrointestinal hemorrhage", "coagulation disorder", "haemophilia", "hemophilia"),
            *("recent stroke", "intracranial haemorrhage", "intracranial hemorrhage", "melaena"),
            *("melena", "haematemesis", "hematemesis", "coagulopathy", "bleeding diathesis"),
        ),
    ),
]
OxygenOverADay = Annotated[
    bool,
    Criterion(
        "needs oxygen for more than 24 hours to keep saturation over 90 %",
        terms=(
            "oxygen for more than 24 hours",
            "supplemental oxygen for more than 24 hours",
            "prolonged oxygen",
            *("supplemental oxygen for over 24 hours", "oxygen for over 24 hours"),
            *(">24 hrs of supplemental oxygen", "supplemental oxygen for more than 24 hrs"),
            *("oxygen for >24 hours", "oxygen for >24 h", "oxygen therapy for more than 24 hours"),
            *("supplemental oxygen for >24 hours", "more than 24 hours of supplemental oxygen"),
            *("more than 24 hours of oxygen", "supplemental oxygen for 24 hours"),
            *("oxygen for 48 hours", "supplemental oxygen for 48 hours", "prolonged oxygen therapy"),
            *("prolonged supplemental oxygen", "oxygen for several days"),
            *("supplemental oxygen for several days", "oxygen for the past 24 hours"),
            "supplemental oxygen for the past 24 hours",
            *("supplemental oxygen for the past 48 hours", ">24 hours of oxygen"),
            ">24 hours of supplemental oxygen",
        ),
        wider=("supplemental oxygen", "oxygen requirement", "hypoxia", "hypoxic"),
    ),
]
EmbolismOnAnticoagulant = Annotated[
    bool,
    Criterion(
        "the embolism arose during anticoagulation",
        terms=(
            "pe diagnosed while on anticoagulation",
            "pe on anticoagulation",
            "pe despite anticoagulation",
        ),
        includes=(
            "pulmonary embolism despite warfarin",
            "pulmonary embolism despite apixaban",
            *("pe despite warfarin", "pe despite apixaban", "pe despite rivaroxaban"),
            *("pe on warfarin", "pe on apixaban", "pe on rivaroxaban"),
            *("pulmonary embolism despite rivaroxaban", "pulmonary embolism despite enoxaparin"),
            *("pulmonary embolism while on warfarin", "pulmonary embolism while on apixaban"),
            *("breakthrough pulmonary embolism", "breakthrough pe"),
            *("pe diagnosed during anticoagulation", "pe while on anticoagulation"),
            *("pe during anticoagulation", "pulmonary embolism during anticoagulation"),
            "pulmonary embolism while on anticoagulation",
            "pulmonary embolism while already on anticoagulation",
            "pulmonary embolism despite anticoagulation",
            *("pe was diagnosed while on anticoagulation", "diagnosed while on anticoagulation"),
            *("pe diagnosed while anticoagulated", "diagnosed while he was on anticoagulation"),
            "diagnosed while she was on anticoagulation",
            *("embolism despite therapeutic anticoagulation", "pe while anticoagulated"),
        ),
    ),
]
IntravenousAnalgesia = Annotated[
    bool,
    Criterion(
        "severe pain that needs intravenous medicine for more than 24 hours",
        terms=(
            "severe pain requiring iv analgesia",
            "iv pain medication for more than 24 hours",
            "iv opioids",
            *("iv pain medication for over 24 hours", "iv pain medication for more than 24 hrs"),
            *("iv analgesia for more than 24 hours", "intravenous analgesia for more than 24 hours"),
            *("iv pain medication for the past 48 hours", "requiring iv pain medication"),
            ">24 hours of iv pain medication",
            "iv pain medication for 24 hours",
            "intravenous pain medication for more than 24 hours",
            *("iv pain medication for >24 hours", "iv pain medication for 48 hours"),
        ),
        includes=(
            "morphine pca",
            "hydromorphone pca",
            *("fentanyl pca", "severe pain requiring iv pain medication"),
            *("severe pain requiring iv opioids", "severe pain requiring intravenous analgesia"),
            "severe pain requiring intravenous opioids",
        ),
        wider=(
            *("iv pain medication", "iv pain medications", "iv analgesia", "intravenous analgesia"),
            *("intravenous pain medication", "intravenous opioids", "iv opiates"),
            "parenteral opioids",
        ),
    ),
]
OtherReasonForAdmission = Annotated[
    bool,
    Criterion(
        "another medical or social reason to stay in hospital for more than 24 hours",
        terms=(
            "medical or social reason for admission",
            "social reason for admission",
            "no support system",
            "medical or social reasons for admission",
            "medical or social reason for hospital treatment",
            "medical or social reasons for treatment in the hospital",
            *("social reasons for admission", "other reason for admission", "social admission"),
            *("no social support", "no support at home", "inadequate social support"),
            "medical or social reason for hospitalization",
        ),
        includes=(
            "lives alone without support",
            "homeless",
            *("unable to care for himself at home", "unable to care for herself at home"),
            *("unsafe discharge", "unsafe home situation", "no caregiver at home"),
            *("lack of social support", "no fixed abode", "undomiciled", "unhoused"),
        ),
    ),
]
SevereLiverImpairment = Annotated[
    bool,
    Criterion(
        "severe liver impairment, in the clinician's judgement",
        terms=(
            "severe liver impairment",
            "severe hepatic impairment",
            "severe liver disease",
            *("severe hepatic dysfunction", "severe liver dysfunction"),
            *("severely impaired liver function", "severe hepatic disease"),
            *("severe hepatic insufficiency", "end-stage liver disease", "liver failure"),
            "hepatic failure",
        ),
        includes=(
            "decompensated cirrhosis",
            "acute liver failure",
            "child-pugh c",
            *("child-pugh class c", "childs pugh c"),
            *("decompensated liver disease", "fulminant hepatic failure", "fulminant liver failure"),
            *("esld", "hepatic encephalopathy"),
        ),
    ),
]
Pregnant = Annotated[
    bool,
    Criterion(
        "pregnant now",
        terms=("pregnant", "pregnancy", "gravid"),
        opposites=("not pregnant",),
        includes=(*("weeks pregnant", "intrauterine pregnancy", "primigravida", "multigravida"),),
    ),
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
            *("right heart dysfunction", "rv dilatation", "rv enlargement"),
            *("right ventricular enlargement", "rv hypokinesis", "right ventricular hypokinesis"),
            *("dilated right ventricle", "dilated rv", "enlarged right ventricle", "rv overload"),
            "right ventricular overload",
        ),
        includes=(
            "rv dilation",
            "right ventricular dilation",
            "right ventricular dilatation",
            "mcconnell's sign",
            *("right ventricular failure", "rv failure", "right heart failure", "mcconnell sign"),
            *("impaired rv function", "reduced rv function", "rv systolic dysfunction"),
            *("right ventricular systolic dysfunction", "septal bowing", "d-shaped septum"),
            *("d-shaped left ventricle", "rv/lv ratio > 1", "rv:lv ratio > 1", "acute cor pulmonale"),
        ),
        opposites=(
            *("normal rv function", "normal right ventricular function", "normal right ventricle"),
            *("rv function normal", "right ventricle normal", "normal rv size and function"),
        ),
    ),
]
