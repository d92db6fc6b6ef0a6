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
            includes=(
                "febrile",
                "fever today",
                "fever yesterday",
                "fever last night",
                "fever noted in the past 24 hours",
                "fever this morning",
                "pyrexia",
                "pyrexial",
                "feverish",
                "raised temperature",
                "fever overnight",
            ),
            opposites=(
                "afebrile",
                "apyrexial",
                "normal temperature",
                "temperature is normal",
                "temperature was normal",
                "normal body temperature",
                "fever-free",
                "no elevated temperature",
            ),
            wider=("recent fever",),
        ),
    ],
    purulent_tonsils: Annotated[
        bool,
        Criterion(
            "pus on the tonsils",
            terms=(
                "purulent tonsils",
                "pus on the tonsils",
                "tonsillar exudate",
                "tonsillar exudates",
                *(
                    f"{thing} {on} {whose} tonsils"
                    for thing in (
                        "pus",
                        "purulent exudate",
                        "purulent material",
                        "purulence",
                        "purulent discharge",
                        "white exudate",
                        "exudates",
                        "exudate",
                    )
                    for on in ("on", "over")
                    for whose in ("the", "his", "her", "their", "both", "bilateral")
                ),
                *(
                    f"tonsils {are}{purulent}"
                    for are in ("", "are ", "were ", "appear ")
                    for purulent in ("purulent", "covered with pus", "covered in pus", "covered with purulent exudate")
                ),
                "purulent tonsillitis",
                "purulent and inflamed tonsils",
                "purulent and severely inflamed tonsils",
                "purulent and swollen tonsils",
                "pus-covered tonsils",
                "swollen and covered with pus",
                "purulent tonsillar discharge",
                "tonsillar pus",
                "tonsils coated with pus",
                "pus-coated tonsils",
                "pus seen on the tonsils",
                "pus seen on his tonsils",
                "pus seen on her tonsils",
                "tonsils with pus",
                "tonsils are purulent",
                "tonsils were purulent",
                "tonsils appear purulent",
                "visible pus on the tonsils",
                "visible pus on his tonsils",
                "visible pus on her tonsils",
                "purulent exudate on the tonsils",
            ),
            includes=(
                "exudative tonsillitis",
                "exudate on the tonsils",
                "exudative tonsils",
                "tonsils covered with exudate",
                "white exudate on the tonsils",
            ),
            opposites=(
                "inflamed but not purulent",
                "swollen but not purulent",
                "non-purulent tonsils",
                "tonsils are not purulent",
                "without any pus",
                "no pus",
                "without pus",
                "though inflamed, are not purulent",
                "tonsils, though inflamed, are not purulent",
                "tonsils appear non-purulent",
            ),
            wider=(
                "pus",
                "tonsillar purulence",
            ),
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
            terms=(
                "sore throat for",
                "onset of symptoms",
                "symptom onset",
                "sore throat started",
                "sore throat for the past",
                "sore throat for the last",
                "sore throat over the past",
                "sore throat over the last",
                "sore throat lasting",
                "sore throat lasting for",
                "sore throat of",
                "sore throat began",
                "symptoms began",
                "symptoms started",
                "symptoms have lasted",
                "symptoms have been present for",
                "throat pain for",
                "throat pain for the past",
                "sore throat and difficulty swallowing for the past",
                "sore throat and difficulty swallowing for",
                "sore throat and difficulty swallowing that started",
                "sore throat and difficulty swallowing, which began",
                "sore throat that started",
                "sore throat that began",
                "sore throat duration",
                "history of sore throat",
                "history of a sore throat",
                "history of throat pain",
                "of sore throat",
                "sore throat x",
                "sore throat since",
                "sore throat present for",
                "had a sore throat for",
                "of a sore throat",
                "history of severe sore throat",
                "history of worsening sore throat",
                "throat pain lasting",
                "history of sore throat and fever",
            ),
            spellings={"days": "d", "day": "d", "hours": "h", "weeks": "wk", "week": "wk"},
        ),
    ],
    severely_inflamed_tonsils: Annotated[
        bool,
        Criterion(
            "tonsils severely inflamed",
            terms=(
                "severely inflamed tonsils",
                "severe tonsillar inflammation",
                "severe tonsil inflammation",
                "tonsils are severely inflamed",
                "tonsils severely inflamed",
                "tonsils were severely inflamed",
                "tonsils appear severely inflamed",
                "severe inflammation of the tonsils",
                "severe inflammation of tonsils",
                "severe inflammation of his tonsils",
                "severe inflammation of her tonsils",
            ),
            includes=(
                "very red tonsils",
                "markedly inflamed tonsils",
                "significantly inflamed tonsils",
                "significant tonsillar inflammation",
                "significant inflammation of the tonsils",
                "marked tonsillar inflammation",
                "marked inflammation of the tonsils",
                "intensely inflamed tonsils",
                "tonsils are markedly inflamed",
                "tonsils are significantly inflamed",
                "beefy red tonsils",
                *(
                    f"{a} swollen tonsils"
                    for a in (
                        "severely",
                        "very",
                        "significantly",
                        "markedly",
                        "grossly",
                        "extremely",
                    )
                ),
                *(
                    f"{a} {b}"
                    for a in (
                        "severe",
                        "significant",
                        "marked",
                    )
                    for b in (
                        "tonsillar swelling",
                        "tonsil swelling",
                        "tonsillar enlargement",
                    )
                ),
                "very inflamed tonsils",
                *(
                    f"tonsils are {a}"
                    for a in (
                        "very red",
                        "very inflamed",
                        "extremely inflamed",
                        "severely swollen",
                        "markedly swollen",
                        "intensely red",
                    )
                ),
                "tonsils and severe inflammation",
                "tonsils with severe inflammation",
                "extremely inflamed tonsils",
                "tonsils show severe inflammation",
                "tonsils show marked inflammation",
                "tonsils show significant inflammation",
                "marked swelling or severe inflammation of the tonsils",
                "grossly inflamed tonsils",
                "highly inflamed tonsils",
            ),
            opposites=(
                "mildly inflamed tonsils",
                "mild tonsillar inflammation",
                "tonsils are mildly inflamed",
                "mild inflammation of the tonsils",
                "slightly inflamed tonsils",
                "tonsils are not inflamed",
                "tonsils are normal",
                "normal tonsils",
                "tonsils are not severely inflamed",
                "no tonsillar inflammation",
                "tonsils appear normal",
                "tonsils were normal",
                "mildly red tonsils",
                "slightly red tonsils",
                "mild redness of the tonsils",
                "tonsils are only mildly inflamed",
                "tonsils are slightly inflamed",
                "normal appearing tonsils",
                "tonsils are unremarkable",
            ),
            wider=(
                "tonsillar inflammation",
                "inflamed tonsils",
                "inflammation of the tonsils",
                "tonsillitis",
            ),
        ),
    ],
    cough: Cough,
    coryza: Annotated[
        bool,
        Criterion(
            "coryza: running or blocked nose",
            terms=(
                "coryza",
                "runny nose",
                "rhinorrhea",
                "rhinorrhoea",
                "nasal discharge",
                "running nose",
                "cold symptoms",
                "symptoms of a cold",
                "signs of a cold",
                "nasal drainage",
                "nasal secretions",
                "coryzal symptoms",
            ),
            includes=(
                "nasal congestion",
                "blocked nose",
                "stuffy nose",
                "congested nose",
                "rhinitis",
                "nasal stuffiness",
                "sneezing",
                "nasal blockage",
                "stuffed nose",
                "snotty nose",
            ),
            opposites=("no cold symptoms",),
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
