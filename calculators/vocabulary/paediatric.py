"""Newborn infants and children: birth, and the history that tells of later asthma."""

from typing import Annotated

from ..inputs import Criterion, Quantity
from .family import PARENTS

GestationAtBirth = Annotated[
    float,
    Quantity(
        "wk",
        20,
        45,
        "completed weeks of pregnancy at birth",
        terms=(
            "gestation",
            "gestational age at birth",
            "weeks' gestation",
            "born at",
            "delivered at",
            "born at term at",
            "born prematurely at",
            "born preterm at",
            "premature birth at",
            "preterm birth at",
            "delivered prematurely at",
            "delivered preterm at",
            "prematurely at",
            "preterm at",
            "premature delivery at",
            "preterm delivery at",
            "premature at",
            "birth at",
            "gestational age at delivery",
            "delivered vaginally at",
            *("born", "born at about", "prem at", "ex-prem", "prem", "premature", "preterm", "ftnd", "fttnd"),
            *("gestation at birth", "delivered", "born by section at", "born by lscs at", "born by emcs at"),
            *("svd at", "nvd at", "lscs at", "emcs at", "elcs at", "section at", "weeks gestation at birth"),
            *("born prem at", "term baby at"),
        ),
        spellings={
            "weeks": "wk",
            "wks": "wk",
            "week": "wk",
        },
    ),
]
IllAppearing = Annotated[
    bool,
    Criterion(
        "looks ill: abnormal appearance, work of breathing or circulation at first sight",
        terms=(
            "ill-appearing",
            "ill appearing",
            "toxic-appearing",
            "toxic appearing",
            "appears unwell",
            "looks unwell",
            *("looks ill", "looks sick", "looks septic", "looks toxic", "looks very unwell", "looks poorly"),
            *("toxic looking", "unwell looking", "sick looking", "ill looking", "septic looking"),
            *("looks terrible", "appears ill", "appears septic", "appears sick", "appears toxic"),
            *("poorly looking", "sick baby", "ill baby"),
        ),
        opposites=(
            "well-appearing",
            "well appearing",
            "looks well",
            "appears well",
            "nontoxic",
            "non-toxic",
            *("well looking", "looks great", "looks fine", "looks ok", "not toxic", "not septic looking"),
            *("not ill-looking", "normal pat", "pat normal", "bright and alert", "alert, smiley"),
            *("alert and smiley", "smiley", "alert active pink", "alert, active, pink"),
            *("alert and active", "active and alert", "alert, pink", "pink, alert", "alert and pink"),
            *("happy and smiling", "happy and alert", "well baby", "baby well", "looks really well"),
            *("clinically well", "does not look unwell", "doesn't look unwell"),
        ),
        includes=(
            *("mottled", "grunting", "abnormal pat", "abnormal paediatric assessment triangle", "looks grey"),
            *("lethargic and mottled", "floppy and mottled", "looks pale and floppy", "pat abnormal"),
        ),
    ),
]
WheezingEpisodes = Annotated[
    float,
    Quantity(
        "1",
        1,
        50,
        "episodes of wheezing in a year, in a child who has wheezed",
        integer=True,
        terms=(
            "wheezing episodes",
            "episodes of wheezing",
            "episodes of wheeze",
            "wheezing episodes per year",
            "experiencing wheezing",
            "occasional wheezing",
            "frequent wheezing",
            "recurrent wheezing",
            "wheezing frequency",
            "wheeze frequency",
            "wheezy episodes",
            "experiences wheezing",
            "wheezing occurring",
            "wheezing happening",
            "wheezing episodes, occurring",
            "wheezing episodes, noting",
            "wheezing",
        ),
        spellings={
            "wheezing episodes per year": "1",
            "wheezing episodes a year": "1",
            "wheezing episodes each year": "1",
            "wheezing episodes in the past year": "1",
            "wheezing episodes in the last year": "1",
            "wheezing episodes within the last year": "1",
            "wheezing episodes within the past year": "1",
            "wheezing episodes over the past year": "1",
            "wheezing episodes this past year": "1",
            "wheezing episodes yearly": "1",
            "wheezing episodes annually": "1",
            "episodes of wheezing per year": "1",
            "episodes of wheezing a year": "1",
            "episodes of wheezing each year": "1",
            "episodes of wheezing in the past year": "1",
            "episodes of wheezing in the last year": "1",
            "episodes of wheezing within the last year": "1",
            "episodes of wheezing within the past year": "1",
            "episodes of wheezing over the past year": "1",
            "episodes of wheezing this past year": "1",
            "episodes of wheezing yearly": "1",
            "episodes of wheezing annually": "1",
            "episodes of wheeze per year": "1",
            "episodes of wheeze a year": "1",
            "episodes of wheeze each year": "1",
            "episodes of wheeze in the past year": "1",
            "episodes of wheeze in the last year": "1",
            "episodes of wheeze within the last year": "1",
            "episodes of wheeze within the past year": "1",
            "episodes of wheeze over the past year": "1",
            "episodes of wheeze this past year": "1",
            "episodes of wheeze yearly": "1",
            "episodes of wheeze annually": "1",
            "times a year": "1",
            "times per year": "1",
            "times each year": "1",
            "times yearly": "1",
            "times in the past year": "1",
            "times in the last year": "1",
            "times annually": "1",
            "times/year": "1",
            "times in a year": "1",
            "episodes of wheezing this year": "1",
            "wheezing episodes this year": "1",
            "wheezing episodes/year": "1",
            "wheezing episodes during the past year": "1",
            "wheezing episodes during the last year": "1",
            "episodes of wheezing during the past year": "1",
            "times within the last year": "1",
            "times within the past year": "1",
            "times over the past year": "1",
            "times this year": "1",
            "times during the past year": "1",
            "episodes a year": "1",
            "episodes per year": "1",
            "episodes in the past year": "1",
            "episodes in the last year": "1",
            "episodes this year": "1",
            "episodes over the past year": "1",
            "episodes each year": "1",
            "occasions this year": "1",
            "occasions in the past year": "1",
        },
    ),
]
ParentalAsthma = Annotated[
    bool,
    Criterion(
        "a parent has asthma, diagnosed by a physician",
        terms=(
            "parental asthma",
            "parent with asthma",
            "parental history of asthma",
            "parent has asthma",
            "parent had asthma",
            "parents have asthma",
            "both parents have asthma",
            "asthmatic parent",
            "asthmatic parents",
            "parents with asthma",
            "parents with a history of asthma",
            "parent with a history of asthma",
            "history of asthma in a parent",
            "asthma in a parent",
            "asthma in the parents",
            "parental history of asthma or eczema",
            "parent has a history of asthma",
            "parents mention they have asthma",
            "parental asthma history",
            "parents suffer from asthma",
            "parent suffers from asthma",
            "parents who have asthma",
            "parent who has asthma",
            "one parent with asthma",
            "asthma in one parent",
            "asthma in one of the parents",
            "one of his parents has asthma",
            "one of her parents has asthma",
            "one of the parents has asthma",
            "parents diagnosed with asthma",
        ),
        includes=(
            "mother has asthma",
            "father has asthma",
            "maternal asthma",
            "paternal asthma",
            "asthmatic mother",
            "asthmatic father",
        ),
        wider=(
            "family history of asthma",
            *("fhx asthma", "fhx of asthma", "fh asthma", "fh of asthma", "fhx atopy/asthma"),
        ),
        kin=("asthma", "asthmatic"),
        relatives=PARENTS,
        opposites=(
            "parents are non-asthmatic",
            "parents do not have asthma",
            "parents are not asthmatic",
            "neither parent has asthma",
            "neither parent is asthmatic",
            "neither parent has a history of asthma",
            "neither parent had asthma",
            "neither parent suffers from asthma",
            *(
                f"parents {a}"
                for a in (
                    "do not have a history of asthma",
                    "have no history of asthma",
                    "have no asthma",
                    "are both non-asthmatic",
                    "have never had asthma",
                    "without asthma",
                )
            ),
            "no asthma in either parent",
            "no asthma in the parents",
            "no asthma in the family",
            "non-asthmatic parents",
            "parent does not have asthma",
            "parent has no asthma",
            "parent has no history of asthma",
            "parents in good respiratory health",
            "parent does not have a history of asthma",
            "parents have no known history of asthma",
        ),
    ),
]
ChildhoodEczema = Annotated[
    bool,
    Criterion(
        "the child has eczema (atopic dermatitis), diagnosed by a physician",
        terms=(
            "eczema",
            "atopic dermatitis",
            "atopic eczema",
            "eczematous dermatitis",
            "atopic skin disease",
            "infantile eczema",
            "childhood eczema",
        ),
        includes=("eczematous",),
    ),
]
WheezingApartFromColds = Annotated[
    bool,
    Criterion(
        "the child also wheezes when it has no cold",
        terms=(
            "wheezing apart from colds",
            "wheezing unrelated to colds",
            "wheezes without a cold",
            *(
                f"{wheezing} {apart} colds"
                for wheezing in (
                    "wheezing",
                    "wheeze",
                    "wheezes",
                    "wheezing or dyspnea",
                    "wheezing and dyspnea",
                    "wheezing/dyspnea",
                    "dyspnea",
                    "dyspnoea",
                )
                for apart in (
                    "apart from",
                    "outside of",
                    "outside",
                    "independent of",
                    "even in the absence of",
                    "in the absence of",
                    "even without",
                    "without",
                    "between",
                    "not associated with",
                    "without association with",
                )
            ),
            "wheezing without a cold",
            "wheezing between viral infections",
            "wheezing unrelated to infections",
            "wheezing unrelated to viral infections",
            "wheezing not related to colds",
            "interval wheeze",
            "interval wheezing",
            "interval sx",
            "mtw",
            "multi-trigger wheeze",
            "multiple-trigger wheeze",
            *(
                f"wheeze {a} {b}"
                for a in (
                    "outside of",
                    "apart from",
                    "without",
                    "independent of",
                    "unrelated to",
                    "between",
                    "in the absence of",
                )
                for b in (
                    "colds",
                    "a cold",
                    "viral colds",
                    "viral infections",
                    "respiratory infections",
                )
            ),
            *(
                f"wheezing {a} {b}"
                for a in (
                    "outside of",
                    "independent of",
                )
                for b in (
                    "these colds",
                    "cold episodes",
                    "cold-related incidents",
                )
            ),
        ),
        opposites=(
            "wheezes only with colds",
            "wheezing only with colds",
            *(
                f"{wheezes} {only} {with_} colds"
                for wheezes in ("wheezes", "wheezing", "wheeze")
                for only in ("only", "exclusively", "solely")
                for with_ in ("with", "during", "in association with", "when having")
            ),
            "only wheezes with colds",
            "only wheezes during colds",
            "episodic viral wheeze",
            *("viw only", "only viw", "evw", "wheeze with colds only", "wheezes with colds only"),
            *(
                "no interval symptoms",
                "no interval sx",
                "well between colds",
                "well in between colds",
                "nil interval sx",
            ),
            *(
                f"{a} {b}{c}{d} {e}"
                for a in (
                    "wheezing",
                    "wheeze",
                    "wheezes",
                )
                for b in (
                    "is ",
                    "",
                )
                for c in (
                    "typically ",
                    "always ",
                    "",
                )
                for d in (
                    "associated with",
                    "linked to",
                    "limited to",
                    "confined to",
                    "restricted to",
                )
                for e in (
                    "colds",
                    "viral colds",
                    "common colds",
                    "bouts of common colds",
                    "respiratory infections",
                    "viral infections",
                )
            ),
            "exclusively linked to bouts of common colds",
            "exclusively linked to colds",
            "exclusively linked to viral infections",
            "never observed outside of cold",
            "wheezes only when he has a cold",
            "wheezes only when she has a cold",
            "wheezes only with viral infections",
            "wheezes only with respiratory infections",
            *(
                f"wheezing only {a} {b}"
                for a in (
                    "during",
                    "with",
                    "in association with",
                )
                for b in (
                    "viral infections",
                    "respiratory infections",
                )
            ),
            "viral-induced wheeze",
            "viral-induced wheezing",
            "virus-induced wheeze",
            "only wheezes when he has a cold",
            "only wheezes when she has a cold",
            "only occur only during colds",
            "occur only during colds",
            *(
                f"only {a} {b} {c}"
                for a in (
                    "occur",
                    "occurs",
                    "occurring",
                )
                for b in (
                    "during",
                    "with",
                )
                for c in (
                    "colds",
                    "a cold",
                    "viral infections",
                )
            ),
            *(
                f"{a} {b} {c}"
                for a in (
                    "solely",
                    "exclusively",
                )
                for b in (
                    "during",
                    "with",
                )
                for c in (
                    "colds",
                    "viral colds",
                    "viral infections",
                )
            ),
            "all linked to colds",
            "all linked to periods when they had a cold",
            "all linked to periods when he had a cold",
            "all linked to periods when she had a cold",
            *(
                f"{a} only {b} {c}"
                for a in (
                    "occur",
                    "occurs",
                    "occurring",
                )
                for b in (
                    "during",
                    "with",
                )
                for c in (
                    "colds",
                    "a cold",
                    "viral colds",
                    "viral infections",
                )
            ),
        ),
        includes=(
            "occur mostly independent of colds",
            "without association with colds",
            "outside of the context of viral colds",
            "outside of the context of colds",
            "outside of the context of respiratory infections",
            "outside of the context of viral infections",
            *(
                f"{a} {b}"
                for a in (
                    "independently of",
                    "independent of",
                    "unrelated to",
                )
                for b in (
                    "respiratory infections",
                    "respiratory tract infections",
                    "viral infections",
                    "viral colds",
                    "colds",
                )
            ),
            "not just during colds",
            "not just with colds",
            "not only during colds",
            "not only with colds",
            *(
                f"wheezing {a}"
                for a in (
                    "with exercise",
                    "on exercise",
                    "after exercise",
                    "with allergens",
                    "on exposure to allergens",
                    "with laughter",
                )
            ),
            "exercise-induced wheezing",
            *(
                f"{a} {b}"
                for a in (
                    "wheezing",
                    "wheezes",
                    "wheeze",
                )
                for b in (
                    "even when well",
                    "even when healthy",
                    "at other times",
                    "between infections",
                    "outside of respiratory infections",
                    "in the absence of infection",
                    "in the absence of infections",
                    "without infection",
                    "without infections",
                    "without any cold",
                )
            ),
            "wheezes without colds",
        ),
    ),
]
EosinophilShare = Annotated[
    float,
    Quantity(
        "%",
        0,
        100,
        "eosinophils, as a share of white blood cells",
        terms=(
            "eosinophils",
            "eosinophil percentage",
            "eosinophilia",
            "eosinophil percent",
            "blood eosinophils",
            "eosinophil differential",
            "peripheral eosinophils",
            "eosinophils comprising",
            "eosinophils making up",
            "eosinophils constituting",
            "eosinophil fraction",
            "eosinophils account for",
            "eosinophils accounting for",
            "percentage of eosinophils",
            "eosinophilia of",
            "eos",
            "eosins",
        ),
    ),
]
