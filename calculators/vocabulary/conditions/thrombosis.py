"""Clots, bleeding, syncope and cardiac arrest: conditions that say to whom a calculator applies."""

from ...inputs import Criterion

CONDITIONS: dict[str, Criterion] = {
    "venous thromboembolism": Criterion(
        "deep vein thrombosis or pulmonary embolism, diagnosed",
        terms=("venous thromboembolism", "venous thromboembolic disease", "vte"),
        includes=(
            "deep vein thrombosis",
            "deep venous thrombosis",
            "dvt",
            "pulmonary embolism",
            "pulmonary embolus",
            "pulmonary emboli",
        ),
    ),
    "unprovoked venous thromboembolism": Criterion(
        "a first deep vein thrombosis or pulmonary embolism without a major provoking factor",
        terms=(
            "unprovoked venous thromboembolism",
            "unprovoked vte",
            "idiopathic venous thromboembolism",
            "idiopathic vte",
        ),
        includes=(
            "unprovoked dvt",
            "unprovoked deep vein thrombosis",
            "unprovoked pe",
            "unprovoked pulmonary embolism",
        ),
        wider=("venous thromboembolism", "vte"),
    ),
    "deep vein thrombosis": Criterion(
        "deep vein thrombosis, now or in the past",
        terms=("deep vein thrombosis", "deep venous thrombosis", "dvt", "dvts"),
        includes=("femoral vein thrombosis", "popliteal vein thrombosis", "iliofemoral thrombosis"),
    ),
    "peripherally inserted central catheter": Criterion(
        "a peripherally inserted central catheter (PICC), planned or in place",
        terms=("peripherally inserted central catheter", "picc", "picc line"),
    ),
    "immobilised lower limb": Criterion(
        "an injured lower limb immobilised in a cast, splint or brace",
        terms=("lower limb immobilisation", "lower limb immobilization", "leg cast", "leg in a cast", "plaster cast"),
        includes=(
            "lower-leg cast",
            "lower leg cast",
            "below-knee cast",
            "above-knee cast",
            "upper-leg cast",
            "walking boot",
            "backslab",
            "posterior splint",
            "cast immobilization",
            "cast immobilisation",
        ),
    ),
    "coronary stent": Criterion(
        "percutaneous coronary intervention with a stent",
        terms=("coronary stent", "coronary stenting", "coronary stents", "stent placement"),
        includes=(
            "percutaneous coronary intervention",
            "pci",
            "drug-eluting stent",
            "drug eluting stent",
            "bare-metal stent",
            "bare metal stent",
        ),
    ),
    "syncope": Criterion(
        "transient loss of consciousness taken for syncope",
        terms=("syncope", "syncopal episode", "syncopal event", "fainting", "fainted", "passed out", "blackout"),
        includes=("transient loss of consciousness", "collapse", "collapsed"),
        excludes=("presyncope", "near-syncope", "near syncope"),
    ),
    "cardiac arrest outside hospital": Criterion(
        "admitted after resuscitation from a cardiac arrest outside hospital",
        terms=("out-of-hospital cardiac arrest", "out of hospital cardiac arrest", "ohca"),
        includes=("return of spontaneous circulation", "rosc"),
        wider=("cardiac arrest",),
    ),
    "suspected heparin-induced thrombocytopenia": Criterion(
        "a fall in platelets during or soon after heparin",
        terms=(
            "suspected heparin-induced thrombocytopenia",
            "heparin-induced thrombocytopenia",
            "heparin induced thrombocytopenia",
        ),
        includes=("suspected hit", "concern for hit", "possible hit"),
    ),
    "suspected thrombotic microangiopathy": Criterion(
        "low platelets with fragmented red cells, in which thrombotic thrombocytopenic purpura is considered",
        terms=("thrombotic microangiopathy", "thrombotic thrombocytopenic purpura", "ttp", "tma"),
        includes=("schistocytes", "microangiopathic haemolytic anaemia", "microangiopathic hemolytic anemia", "maha"),
    ),
    "sepsis": Criterion(
        "sepsis: organ dysfunction by infection",
        terms=("sepsis", "septic", "septic shock"),
        includes=("urosepsis", "severe sepsis", "septicaemia", "septicemia"),
    ),
    "disorder associated with disseminated intravascular coagulation": Criterion(
        "a disorder known to cause disseminated intravascular coagulation",
        terms=("disseminated intravascular coagulation", "dic"),
        includes=(
            "sepsis",
            "septic shock",
            "major trauma",
            "polytrauma",
            "burns",
            "placental abruption",
            "amniotic fluid embolism",
            "acute promyelocytic leukaemia",
            "acute promyelocytic leukemia",
            "acute pancreatitis",
            "heat stroke",
            "metastatic cancer",
        ),
    ),
}
