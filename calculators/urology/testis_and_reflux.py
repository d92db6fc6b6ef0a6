"""Urology of children: torsion of the testis, reflux to the ureter."""

from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..inputs import Choice, Criterion, Quantity
from ..vocabulary.patient import Sex
from ..vocabulary.surgical import NauseaOrVomiting

BARBOSA_2013 = Source(
    "Barbosa JA, Tiseo BC, Barayan GA, et al. Development and initial validation of a scoring system to diagnose "
    "testicular torsion in children. J Urol 2013;189(5):1859-1864",
    url="https://www.aafp.org/pubs/afp/issues/2022/1200/pocg-testicular-torsion.html",
    where="TWIST score",
    read="secondary",
    via="Am Fam Physician 2022;106(6):712-713, Radiopaedia (points and groups), and the abstract of Sheth 2016",
)
KIRSCH_2014 = Source(
    "Kirsch AJ, Arlen AM, Leong T, et al. Vesicoureteral reflux index (VURx): a novel paradigm in predicting primary "
    "reflux resolution in children less than 2 years of age. J Pediatr Urol 2014;10(6):1249-1254",
    url="https://pubmed.ncbi.nlm.nih.gov/27939835/",
    where="points, and improvement or resolution by score",
    read="secondary",
    via="MDCalc; the items agree with the abstracts of two later studies",
)
ARLEN_2016 = Source(
    "Arlen AM, Garcia-Roig M, et al. Vesicoureteral reflux index: 2-institution analysis. J Urol 2016",
    url="https://www.semanticscholar.org/paper/2c93d4d8cb3da2b7a3d277f5a70ac602fa6105d4",
    where="improvement or resolution by score",
    read="abstract",
)


@calculator(
    title="TWIST score for testicular torsion",
    source=BARBOSA_2013,
    conditions=("acute scrotum",),
    ages=(0, 18),
    sex="male",
    outcome="torsion of the testis",
    setting="emergency department",
    aliases=("TWIST", "Testicular Workup for Ischemia and Suspected Torsion"),
)
def twist(
    testicular_swelling: Annotated[
        bool,
        Criterion(
            "swelling of the testis",
            terms=(
                "testicular swelling",
                "swollen testicle",
                "swollen testis",
                "swelling of the testicle",
                "swelling of the testis",
                "scrotal swelling",
                "swollen scrotum",
                "hemiscrotal swelling",
                "testis swollen",
                "testicle swollen",
                "testicle is swollen",
                "testis is swollen",
                "enlarged testicle",
                "swollen right testicle",
                "swollen left testicle",
                "swollen testes",
                "swollen hemiscrotum",
                "testicular enlargement",
                "swelling of the scrotum",
                "swelling of the testes",
                "swelling in the testicle",
            ),
        ),
    ],
    hard_testis: Annotated[
        bool,
        Criterion(
            "testis hard to the touch",
            terms=(
                "hard testicle",
                "hard testis",
                "firm testicle",
                "firm testis",
                "testicle is hard",
                "testis is hard",
                "testicle feels hard",
                "testis feels hard",
                "testicle noted to be hard",
                "testicle is noted to be hard",
                "testicular hardness",
                "hardness of the testis",
                "hardness of the testicle",
                "indurated testis",
                "indurated testicle",
                "hard on palpation",
                "testicle hard",
                "testis hard",
                "testicle was hard",
                "testis was hard",
                "testis firm",
                "testicle firm",
                "firm to palpation testis",
                "testicular induration",
                "hardened testicle",
                "hardened testis",
                "right testicle is hard",
                "left testicle is hard",
                "hard right testicle",
                "hard left testicle",
                "hard and swollen testicle",
            ),
            opposites=(
                "soft testis",
                "soft testicle",
                "testis soft",
                "testicle soft",
                "testicle is soft",
                "testicle is not hard",
                "testis is not hard",
                "testes soft",
            ),
        ),
    ],
    cremasteric_reflex_absent: Annotated[
        bool,
        Criterion(
            "cremasteric reflex absent on the painful side",
            terms=(
                "absent cremasteric reflex",
                "cremasteric reflex absent",
                "no cremasteric reflex",
                "absence of the cremasteric reflex",
                "absence of cremasteric reflex",
                "cremasteric reflex is absent",
                "cremasteric reflex was absent",
                "absence of a cremasteric reflex",
                "loss of the cremasteric reflex",
                "loss of cremasteric reflex",
                "lack of cremasteric reflex",
                "cremasteric reflex not elicited",
                "cremasteric reflex could not be elicited",
                "cremasteric reflex negative",
                "negative cremasteric reflex",
                "absent left cremasteric reflex",
                "absent right cremasteric reflex",
                "unable to elicit cremasteric reflex",
            ),
            opposites=(
                "cremasteric reflex present",
                "intact cremasteric reflex",
                "normal cremasteric reflex",
                "cremasteric reflex is present",
                "cremasteric reflex was present",
                "cremasteric reflex intact",
                "cremasteric reflex is intact",
                "cremasteric reflex was intact",
                "preserved cremasteric reflex",
                "positive cremasteric reflex",
                "cremasteric reflexes intact",
                "cremasteric reflexes present bilaterally",
                "brisk cremasteric reflex",
                "cremasteric reflex normal",
                "cremasteric reflex preserved",
            ),
        ),
    ],
    nausea_or_vomiting: NauseaOrVomiting,
    high_riding_testis: Annotated[
        bool,
        Criterion(
            "testis rides high in the scrotum",
            terms=(
                "high-riding testis",
                "high riding testis",
                "high-riding testicle",
                "high riding testicle",
                "high riding position",
                "testis is high riding",
                "testicle is high riding",
                "testis high riding",
                "testis feels high-riding",
                "testis appears to be high-riding",
                "elevated testis",
                "elevated testicle",
                "testis is elevated",
                "testicle is elevated",
                "testis elevated",
                "testicle sits high",
                "high-lying testis",
                "high lying testicle",
                "testis drawn up",
                "retracted testis",
                "testis retracted upward",
                "high riding of the testis",
            ),
            opposites=(
                "testis in normal position",
                "normal lie of the testis",
                "testis is not high riding",
                "normal position of the testis",
                "testes in normal position",
            ),
        ),
    ],
) -> Result:
    """Risk of testicular torsion in a boy with acute pain or swelling of the scrotum.

    Examiners other than urologists were advised wider middle limits (high risk only at 6 or 7, low only at 0).
    """
    items = (
        Item("Swelling of the testis", 2 if testicular_swelling else 0),
        Item("Hard testis", 2 if hard_testis else 0),
        Item("Absent cremasteric reflex", 1 if cremasteric_reflex_absent else 0),
        Item("Nausea or vomiting", 1 if nausea_or_vomiting else 0),
        Item("High-riding testis", 1 if high_riding_testis else 0),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {2: "low risk", 4: "intermediate risk"}, over="high risk"), items)


@calculator(
    title="Vesicoureteral Reflux Index (VURx)",
    source=KIRSCH_2014,
    conditions=("vesicoureteral reflux",),
    ages=(0, 2),
    outcome="resolution of vesicoureteral reflux",
    aliases=("VURx", "vesicoureteral reflux index"),
)
def vurx(
    sex: Sex,
    reflux_timing: Annotated[
        Literal["voiding", "late filling", "early or mid filling"],
        Choice(
            "when reflux begins on the voiding cystourethrogram",
            {
                "voiding": (
                    "reflux on voiding",
                    "voiding phase",
                    "voiding only",
                    "reflux during voiding",
                    "vesicoureteral reflux during voiding",
                    "vesicoureteric reflux during voiding",
                    "vur during voiding",
                    "vur on voiding",
                    "reflux only on voiding",
                    "reflux during the voiding phase",
                    "during voiding only",
                    "reflux upon voiding",
                    "vur with voiding",
                    "reflux with voiding",
                    "voiding-phase reflux",
                ),
                "late filling": (
                    "late filling",
                    "late-filling",
                    "late bladder filling",
                    "late phase of filling",
                    "late in filling",
                    "late filling phase",
                ),
                "early or mid filling": (
                    "early filling",
                    "mid filling",
                    "early to mid filling",
                    "early-to-mid filling",
                    "early or mid-filling",
                    "early bladder filling",
                    "early to mid filling phase",
                ),
            },
        ),
    ],
    ureteral_anomaly: Annotated[
        bool,
        Criterion(
            "anomaly of the ureter: a double system, or a diverticulum at its opening",
            terms=(
                "ureteral anomaly",
                "ureteral anomalies",
                "ureteric anomaly",
                "anomaly of the ureter",
                "ureteral abnormality",
                "ureteric abnormality",
            ),
            includes=(
                "duplicated collecting system",
                "ureteral duplication",
                "periureteral diverticulum",
                "duplex collecting system",
                "duplex kidney",
                "duplicated ureter",
                "duplex ureter",
                "ureteral duplication anomaly",
                "complete ureteral duplication",
                "ureteric duplication",
                "ureterocele",
                "ectopic ureter",
                "hutch diverticulum",
                "paraureteral diverticulum",
                "duplex system",
                "duplex system kidney",
            ),
        ),
    ],
    reflux_grade: Annotated[
        float,
        Quantity(
            "1",
            1,
            5,
            "grade of the reflux, international system (I to V as 1 to 5)",
            integer=True,
            terms=(
                "reflux grade",
                "grade of reflux",
                "vur grade",
                "vesicoureteral reflux grade",
                "vesicoureteric reflux grade",
                "vur of grade",
                "grade of vur",
            ),
            levels={
                1: (
                    "grade i reflux",
                    "grade 1 reflux",
                    "grade i vur",
                    "grade 1 vur",
                    "grade i vesicoureteral reflux",
                    "grade 1 vesicoureteral reflux",
                    "grade i vesicoureteric reflux",
                    "vur grade i",
                    "reflux grade i",
                ),
                2: (
                    "grade ii reflux",
                    "grade 2 reflux",
                    "grade ii vur",
                    "grade 2 vur",
                    "grade ii vesicoureteral reflux",
                    "grade 2 vesicoureteral reflux",
                    "grade ii vesicoureteric reflux",
                    "vur grade ii",
                    "reflux grade ii",
                ),
                3: (
                    "grade iii reflux",
                    "grade 3 reflux",
                    "grade iii vur",
                    "grade 3 vur",
                    "grade iii vesicoureteral reflux",
                    "grade 3 vesicoureteral reflux",
                    "grade iii vesicoureteric reflux",
                    "vur grade iii",
                    "reflux grade iii",
                ),
                4: (
                    "grade iv reflux",
                    "grade 4 reflux",
                    "grade iv vur",
                    "grade 4 vur",
                    "grade iv vesicoureteral reflux",
                    "grade 4 vesicoureteral reflux",
                    "grade iv vesicoureteric reflux",
                    "vur grade iv",
                    "reflux grade iv",
                ),
                5: (
                    "grade v reflux",
                    "grade 5 reflux",
                    "grade v vur",
                    "grade 5 vur",
                    "grade v vesicoureteral reflux",
                    "grade 5 vesicoureteral reflux",
                    "grade v vesicoureteric reflux",
                    "vur grade v",
                    "reflux grade v",
                ),
            },
        ),
    ],
) -> Result:
    """Chance that primary vesicoureteral reflux found before the age of 2 years resolves or improves.

    Grades IV and V are high. Two cohorts are given: that of the derivation, and one of two other hospitals.
    """
    items = (
        Item("Female", 1 if sex == "female" else 0),
        Item("Timing", 1 if reflux_timing == "voiding" else 2 if reflux_timing == "late filling" else 3),
        Item("Ureteral anomaly", 1 if ureteral_anomaly else 0),
        Item("Grade IV or V", 1 if reflux_grade >= 4 else 0),
    )
    score = total(*items)
    derived = upto(score, {1: 89, 2: 69, 3: 53, 4: 16}, over=11)
    validated = upto(score, {1: 88.2, 2: 77.3, 3: 62.3, 4: 32.1}, over=14.3)
    band = upto(score, {1: "score 1", 2: "score 2", 3: "score 3", 4: "score 4"}, over="score 5 or 6")
    return Result(
        score,
        "points",
        band,
        items,
        (
            Risk("improvement or resolution of reflux", "follow-up of the derivation", derived, KIRSCH_2014),
            Risk("improvement or resolution of reflux", "follow-up of the validation", validated, ARLEN_2016),
        ),
    )
