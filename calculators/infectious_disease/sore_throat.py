"""FeverPAIN: streptococci of any group in acute sore throat."""

from typing import Annotated

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..inputs import Criterion, Quantity
from ..vocabulary.respiratory import Cough

LITTLE_2013 = Source(
    "Little P, Hobbs FDR, Moore M, et al. Clinical score and rapid antigen detection test to guide antibiotic use for "
    "sore throats: randomised controlled trial of PRISM. BMJ 2013;347:f5806",
    doi="10.1136/bmj.f5806",
    where="FeverPAIN; streptococci by score",
    read="secondary",
    via="NICE guideline NG84 (criteria, 0 to 1 and 4 to 5 points) and MDApp (2 and 3 points)",
)


@calculator(
    title="FeverPAIN score",
    source=LITTLE_2013,
    conditions=("sore throat",),
    ages=(3, 120),
    outcome="streptococcal pharyngitis",
    setting="primary care",
    aliases=("FeverPAIN", "Fever PAIN"),
    confirmed="clincalc 0.4: 500 random patients agree",
)
def fever_pain(
    fever_in_last_day: Annotated[
        bool,
        Criterion(
            "fever in the last 24 hours",
            terms=("fever in the past 24 hours", "fever in the last 24 hours", "fever"),
            includes=("febrile", "fever today", "fever yesterday"),
            opposites=("afebrile",),
        ),
    ],
    purulent_tonsils: Annotated[
        bool,
        Criterion(
            "pus on the tonsils",
            terms=("purulent tonsils", "pus on the tonsils", "tonsillar exudate", "tonsillar exudates"),
            includes=("exudative tonsillitis", "exudate on the tonsils"),
        ),
    ],
    sore_throat_days: Annotated[
        float,
        Quantity(
            "d",
            0,
            60,
            "days since the sore throat began",
            {"h": 1 / 24, "wk": 7},
            terms=("sore throat for", "onset of symptoms", "symptom onset", "sore throat started"),
            spellings={"days": "d", "day": "d", "hours": "h", "weeks": "wk", "week": "wk"},
        ),
    ],
    severely_inflamed_tonsils: Annotated[
        bool,
        Criterion(
            "tonsils severely inflamed",
            terms=("severely inflamed tonsils", "severe tonsillar inflammation", "severe tonsil inflammation"),
            includes=("very red tonsils", "markedly inflamed tonsils"),
        ),
    ],
    cough: Cough,
    coryza: Annotated[
        bool,
        Criterion(
            "coryza: running or blocked nose",
            terms=("coryza", "runny nose", "rhinorrhea", "rhinorrhoea", "nasal discharge"),
            includes=("nasal congestion", "blocked nose"),
        ),
    ],
) -> Result:
    """Probability that an acute sore throat, from the age of 3, is streptococcal, of groups A, C or G.

    Streptococci are carried by healthy people too: the lowest scores are close to that rate.
    """
    items = (
        Item("Fever in the last 24 hours", 1 if fever_in_last_day else 0),
        Item("Purulent tonsils", 1 if purulent_tonsils else 0),
        Item("Seen within 3 days", 1 if sore_throat_days <= 3 else 0),
        Item("Severely inflamed tonsils", 1 if severely_inflamed_tonsils else 0),
        Item("No cough and no coryza", 0 if cough or coryza else 1),
    )
    score = total(*items)
    band = upto(score, {1: "score 0 or 1", 2: "score 2", 3: "score 3"}, over="score 4 or 5")
    streptococci = upto(score, {1: (13, 18), 2: (30, 35), 3: (39, 48)}, over=(62, 65))
    return Result(score, "points", band, items, (Risk("streptococci", "at presentation", streptococci, LITTLE_2013),))
