"""Rheumatoid arthritis: classification, and how active it is."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from math import log, sqrt
from typing import Annotated, Literal

from ..core import Item, Result, Source, below, calculator, total, upto
from ..inputs import Choice, Criterion, Quantity
from ..vocabulary.biochemistry import CReactiveProtein
from ..vocabulary.haematology import ErythrocyteSedimentationRate
from ..vocabulary.rheumatological import (
    ArthritisPain,
    PatientGlobalAssessment,
    PhysicianGlobalAssessment,
    SwollenJoints,
    TenderJoints,
)
from ..vocabulary.scales import coded

ALETAHA_2010 = Source(
    "Aletaha D, Neogi T, Silman AJ, et al. 2010 rheumatoid arthritis classification criteria: an American College of "
    "Rheumatology/European League Against Rheumatism collaborative initiative. Arthritis Rheum 2010;62(9):2569-2581",
    doi="10.1002/art.27584",
    where="table 3",
    read="secondary",
    via="PMC7945699, table 2, and J Rheumatol, an appendix with the criteria of 1987 and 2010",
)
WOLFE_2005 = Source(
    "Wolfe F, Michaud K, Pincus T. A composite disease activity scale for clinical practice, observational studies, "
    "and clinical trials: the patient activity scale (PAS/PAS-II), 2005",
    url="https://calcmd.com/calculators/pas-ii-ra",
    where="formula and thresholds",
    read="secondary",
    via="CalcMD for items and parts; Guideline Central, table 3 of a pocket guide to the ACR guideline, for thresholds",
)
PREVOO_1995 = Source(
    "Prevoo MLL, van 't Hof MA, Kuper HH, et al. Modified disease activity scores that include twenty-eight-joint "
    "counts. Arthritis Rheum 1995;38(1):44-48",
    doi="10.1002/art.1780380107",
    url="https://das-score.nl/en/das-and-das28/how-to-meaure-the-das28/how-to-calculate-the-das28/"
    "alternative-validated-formulae",
    where="formula and thresholds of DAS28(4)",
    read="secondary",
    via="das-score.nl, the authors' site; Guideline Central, table 3 of the pocket guide to the ACR guideline",
)
DAS28_CRP = Source(
    "Fransen J, Welsing PMJ, de Keijzer RMH, van Riel PLCM. Disease activity scores using C-reactive protein, 2003",
    url="https://das-score.nl/en/das-and-das28/how-to-meaure-the-das28/how-to-calculate-the-das28/"
    "alternative-validated-formulae",
    where="formula and thresholds of DAS28-CRP(4)",
    read="secondary",
    via="das-score.nl, the authors' site; Medical Algorithms, DAS28 CRP calculator",
)
ALETAHA_2005 = Source(
    "Aletaha D, Smolen J. The Simplified Disease Activity Index (SDAI) and the Clinical Disease Activity Index (CDAI), "
    "2005",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC2095300/table/tbl1",
    where="sums and thresholds",
    read="secondary",
    via="PMC2095300, table 1, for the sums; Guideline Central, table 3 of the pocket guide to the ACR guideline, for "
    "the thresholds",
)

AntibodyLevel = Literal["negative", "low positive", "high positive", "not done"]


_BOTH = (
    *("rf/ccp", "rf & ccp", "rf + ccp", "rf and ccp", "ccp/rf", "ccp & rf", "ccp + rf", "ccp and rf", "rf, ccp"),
    *("rheumatoid factor and anti-ccp", "rf and anti-ccp", "rf and acpa", "anti-ccp and rheumatoid factor"),
    *("rheumatoid factor and anti-citrullinated protein antibody", "rheumatoid factor and acpa", "anti-ccp and rf"),
    *("rheumatoid factor and anti-ccp antibodies", "rheumatoid factor and anti-citrullinated peptide antibody"),
    *("rheumatoid factor and anti-ccp antibody", "rf and ccp", "acpa and rf", "rf and anti-ccp antibodies"),
    *("rheumatoid factor and anti-citrullinated protein antibodies", "rf, anti-ccp", "rf/anti-ccp", "rf/acpa"),
    *("rheumatoid factor (rf) and anti-citrullinated protein antibody (acpa)", "rf and anti-ccp antibody"),
    *(
        "rheumatoid factor and anti-cyclic citrullinated peptide",
        "rheumatoid factor and ccp",
        "acpa and rheumatoid factor",
    ),
)


def _told(terms: Iterable[str], *wordings: str) -> Iterator[str]:
    """Yield what is said of each of some terms."""
    return (wording.format(term) for wording in wordings for term in terms)


def _antibody(name: str, *terms: str) -> Choice:
    """Describe an antibody by its multiple of the laboratory's upper limit of normal."""
    return Choice(
        f"{name}: negative, up to the upper limit of normal; low positive, up to three times that limit, or reported "
        "as positive without a number; high positive, above three times; not done",
        {
            "negative": (
                *(f"{wording}" for term in terms for wording in (f"{term} negative", f"negative {term}")),
                *_told(terms, "{} is negative", "{} was negative", "negative for {}", "negative results for {}"),
                *_told(terms, "{} were negative", "{} are negative", "{} tests are negative", "{} test is negative"),
                *_told(terms, "negative results for both {}", "negative for both {}", "{} test was negative"),
                *_told(_BOTH, "{} are negative", "{} were negative", "{} tests are negative", "negative for both {}"),
                *_told(_BOTH, "negative results for both {}", "{} are both negative", "{} were both negative"),
                *("seronegative rheumatoid arthritis", "seronegative arthritis", "seronegative ra"),
                *_told(
                    terms, "{} was not detected", "{} not detected", "{} undetectable", "{} negativity", "normal {}"
                ),
                *_told(terms, "{} within normal limits", "{} is normal", "{} was normal", "{} level is normal"),
                *_told(terms, "negative test for {}", "negative result for {}", "negative tests for {}", "neg {}"),
                *_told(
                    terms, "negative serology for {}", "tested negative for {}", "{}: negative", "{} tested negative"
                ),
                *_told(terms, "{} serology is negative", "{} came back negative", "{} results are negative", "{} neg"),
                *_told(_BOTH, "{} tested negative", "tested negative for {}", "tested negative for both {}"),
                *_told(_BOTH, "{} both negative", "{} negative", "negative {}", "{} were normal", "{} are normal"),
                *_told(_BOTH, "{} tests were negative", "{} came back negative", "{} within normal limits"),
                *_told(_BOTH, "{} neg", "neg {}", "{} nil"),
                *_told(terms, "{} wnl", "{} nil", "{} not raised", "{}: neg"),
            ),
            "low positive": (
                *(
                    f"{wording}"
                    for term in terms
                    for wording in (f"low-positive {term}", f"{term} positive", f"positive {term}")
                ),
                *_told(
                    terms, "{} low positive", "low titre {}", "low-titer {}", "weakly positive {}", "{} is positive"
                ),
                *_told(_BOTH, "{} are positive", "{} were positive", "positive for both {}", "{} were both positive"),
                *_told(terms, "{} was positive", "positive for {}", "{} weakly positive", "low level of {}"),
                *_told(
                    terms, "{} is low positive", "{} is low-positive", "{} low-titre positive", "mildly elevated {}"
                ),
                *_told(
                    terms, "low positive {}", "weak positive {}", "{} weak positive", "low-level {}", "{}: positive"
                ),
                *_told(terms, "{} was low positive", "{} was low-positive", "{} was weakly positive", "{} positivity"),
                *_told(
                    terms,
                    "{} is weakly positive",
                    "{} mildly elevated",
                    "{} is mildly elevated",
                    "{} came back positive",
                ),
                *_told(
                    terms, "slightly elevated {}", "{} slightly elevated", "{} is slightly elevated", "low levels of {}"
                ),
                *_told(
                    terms,
                    "{} at low titre",
                    "low titres of {}",
                    "{} in low titre",
                    "{} low-positive",
                    "{} test is positive",
                ),
                *_told(
                    terms, "tested positive for {}", "{} tested positive", "positive test for {}", "{} test positive"
                ),
                *_told(
                    terms, "{} test was positive", "borderline positive {}", "low-titer positive {}", "low titer {}"
                ),
                *_told(_BOTH, "{} positive", "positive {}", "tested positive for {}", "{} both positive"),
                *_told(_BOTH, "tested positive for both {}", "low-positive {}", "{} low positive", "{} pos"),
                *_told(terms, "{} pos", "{}: pos", "{} weakly pos", "{} weak pos", "{} low pos", "weakly pos {}"),
                *_told(terms, "{} borderline positive", "{} mildly positive", "weak pos {}", "low pos {}"),
            ),
            "high positive": (
                *(
                    f"{wording}"
                    for term in terms
                    for wording in (f"high-positive {term}", f"high titre {term}", f"high {term}")
                ),
                *_told(terms, "high-titer {}", "high levels of {}", "high level of {}", "strongly positive {}"),
                *_told(terms, "{} strongly positive", "{} high positive", "{} is significantly elevated", "{} is high"),
                *_told(terms, "{} significantly elevated", "{} markedly elevated", "markedly elevated {}"),
                *_told(terms, "significantly elevated {}", "{} is strongly positive", "{} is markedly elevated"),
                *_told(terms, "strong positive {}", "{} high titre", "{} in high titre", "{} is high positive"),
                *_told(terms, "high positive {}", "{} high-positive", "{} is high-positive", "{} was high-positive"),
                *_told(
                    terms, "{} was high positive", "{} was strongly positive", "{} at high titre", "high titres of {}"
                ),
                *_told(
                    terms,
                    "{} was markedly elevated",
                    "{} was significantly elevated",
                    "{} highly positive",
                    "very high {}",
                ),
                *_told(
                    terms, "highly elevated {}", "{} highly elevated", "{} is highly elevated", "highly positive {}"
                ),
                *_told(terms, "{} is very high", "{} was very high", "{} is highly positive", "{} was high"),
                *_told(
                    terms,
                    "high-titer positive {}",
                    "significantly raised {}",
                    "markedly raised {}",
                    "{} strong positive",
                ),
                *_told(terms, "strongly elevated {}", "{} three times the upper limit", "high-level {}"),
                *_told(_BOTH, "high-positive {}", "high positive {}", "high-titre {}", "{} are strongly positive"),
                *_told(_BOTH, "strongly positive {}", "high levels of {}", "{} high positive", "high titres of {}"),
                *_told(terms, "{} ++", "{} +++", "{} strongly pos", "strongly pos {}", "{} high pos", "{} very high"),
                *_told(terms, "{} >3x uln", "{} > 3x uln", "{} strong pos", "strong pos {}"),
            ),
            "not done": (
                *(f"{term} not done" for term in terms),
                *_told(terms, "{} not tested", "{} was not done", "{} not measured", "{} not checked", "{} not sent"),
            ),
        },
    )


def _haq(topic: str, *doing: str, levels: Mapping[int, tuple[str, ...]] | None = None) -> Quantity:
    """Describe an activity of the HAQ-II; `doing` are what notes call it: "walking outdoors".

    `levels` are phrases of this activity alone that tell how hard it is.
    """
    item = coded("HAQ-II", topic, "0 no difficulty, 1 some, 2 much difficulty, 3 unable", 3)
    plain = tuple(form for name in doing for form in _forms(name))  # "walk outdoors"
    much = (
        *("significant", "great", "severe", "a lot of", "considerable", "marked", "extreme"),
        "substantial",
    )
    some = (*("mild", "slight", "moderate", "a little", "minor", "minimal"),)
    with_ = tuple(f"{within}{name}" for name in doing for within in ("", "in ", "with ", "when "))
    difficult = tuple(f"{word} {name}" for word in ("difficulty", "trouble") for name in with_)
    told: dict[int, tuple[str, ...]] = {
        0: (
            *(f"{able} {name} without {trouble}" for able in ("to", "can") for name in plain for trouble in _EASE),
            *(f"{name} without {trouble}" for name in doing for trouble in _EASE),
            *(f"no {trouble} {name}" for trouble in ("trouble", "problem", "problems", "issues") for name in with_),
            *(f"{easily} {name}" for easily in ("easily able to", "able to easily", "can easily") for name in plain),
        ),
        1: (
            *(f"{degree} {word} {name}" for degree in some for word in ("difficulty", "trouble") for name in with_),
            *(
                f"{name} with {degree} difficulty"
                for name in plain
                for degree in ("some", "mild", "slight", "a little")
            ),
            *(f"{somewhat} difficult to {name}" for somewhat in ("somewhat", "slightly", "a bit") for name in plain),
        ),
        2: (
            *(f"{degree} {word} {name}" for degree in much for word in ("difficulty", "trouble") for name in with_),
            *(f"{very} difficult to {name}" for very in ("very", "extremely", "really") for name in plain),
            *(f"{very} hard to {name}" for very in ("very", "extremely", "really") for name in plain),
            *(f"{name} {much} difficulty" for name in plain for much in ("with much", "with great", "only with great")),
        ),
        3: (
            *(
                f"{cannot} {name}"
                for cannot in (
                    "unable to",
                    "cannot",
                    "can not",
                    "can't",
                    "could not",
                    "not able to",
                    "no longer able to",
                )
                for name in plain
            ),
            *(f"inability to {name}" for name in plain),
            *(f"{name} is impossible" for name in doing),
        ),
    }
    return replace(
        item,
        terms=(*item.terms, *difficult),
        named=difficult,
        levels={level: (*phrases, *(levels or {}).get(level, ())) for level, phrases in told.items()},
    )


_EASE = (
    *("difficulty", "any difficulty", "trouble", "any trouble", "issues", "any issues"),
    *("problems", "any problems"),
)
_BARE = {
    **{"standing": "stand", "rising": "rise", "getting": "get", "walking": "walk", "reaching": "reach"},
    **{"opening": "open", "doing": "do", "working": "work", "waiting": "wait", "lifting": "lift", "moving": "move"},
    **{"climbing": "climb", "going": "go", "using": "use", "taking": "take", "carrying": "carry", "queueing": "queue"},
}


def _forms(name: str) -> Iterator[str]:
    """Yield an activity as a verb: "walk outdoors" of "walking outdoors"."""
    first, _, rest = name.partition(" ")
    if first in _BARE:
        yield f"{_BARE[first]} {rest}".strip()


def _joints(size: str, most: int) -> dict[int, tuple[str, ...]]:
    """Return how notes count the joints of one size in words: "two large joints"."""
    counts = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")[: most + 1]
    said: dict[int, tuple[str, ...]] = {
        count: (
            f"{word} {size} joints",
            f"{word} {size} joint",
            f"involvement of {word} {size} joints",
            f"{word} swollen {size} joints",
            f"{word} tender {size} joints",
            f"{word} affected {size} joints",
        )
        for count, word in enumerate(counts)
    }
    said[0] += (f"no {size} joint involvement", f"without {size} joint involvement", f"{size} joints are spared")
    said[0] += (f"sparing the {size} joints", f"{size} joints spared", f"no involvement of {size} joints")
    said[1] += (f"a single {size} joint", f"single {size} joint", f"only one {size} joint")
    return said


@calculator(
    title="ACR/EULAR 2010 rheumatoid arthritis classification criteria",
    source=ALETAHA_2010,
    conditions=("synovitis",),
    outcome="rheumatoid arthritis",
    aliases=("RA classification criteria", "2010 ACR/EULAR criteria"),
)
def ra_classification_2010(
    large_joints_involved: Annotated[
        float,
        Quantity(
            "1",
            0,
            10,
            "swollen or tender large joints: shoulders, elbows, hips, knees, ankles",
            integer=True,
            levels=_joints("large", 10),
            terms=(
                "large joints",
                "large joints involved",
                "large joint",
                "large joint involvement",
                *("swollen large joints", "tender large joints", "large joints affected", "affected large joints"),
                *("large-joint", "large swollen joints", "large tender joints", "large joints with synovitis"),
            ),
        ),
    ],
    small_joints_involved: Annotated[
        float,
        Quantity(
            "1",
            0,
            40,
            "swollen or tender small joints: wrists, knuckles, proximal finger joints, thumb joints, second to fifth "
            "joints of the forefoot (not the end joints of fingers, the base of the thumb or of the great toe)",
            integer=True,
            levels=_joints("small", 10),
            terms=(
                "small joints",
                "small joints involved",
                "small joint",
                "small joint involvement",
                *("swollen small joints", "tender small joints", "small joints affected", "affected small joints"),
                *("small-joint", "small swollen joints", "small tender joints", "small joints with synovitis"),
            ),
        ),
    ],
    rheumatoid_factor: Annotated[
        AntibodyLevel,
        _antibody(
            "rheumatoid factor",
            "rheumatoid factor",
            "rf",
            "rheumatoid factor (rf)",
            *("rheumatoid factor test", "rf test", "rheumatoid factors", "igm rheumatoid factor", "ra factor"),
            *("rheumatoid factor titre", "rheumatoid factor level"),
        ),
    ],
    citrullinated_peptide_antibody: Annotated[
        AntibodyLevel,
        _antibody(
            "antibody to citrullinated proteins",
            *("anti-citrullinated protein antibody", "anti-ccp", "acpa", "ccp", "anti-ccp antibody"),
            *("anti-citrullinated peptide antibody", "anti-cyclic citrullinated peptide", "ccp antibody"),
            *("anti-cyclic citrullinated peptide antibody", "anti-citrullinated protein antibodies"),
            *("anti-citrullinated protein antibody test", "acpa test"),
            *(
                "anti-citrullinated peptide antibodies",
                "anti-ccp antibodies",
                "anti-cyclic citrullinated peptide antibodies",
                "anti-citrullinated protein antibodies (acpa)",
                "anti-citrullinated protein antibody (acpa)",
                "anti-ccp2",
                "ccp antibodies",
                "anti ccp",
                "anti-citrullinated antibodies",
                "citrullinated peptide antibody",
                "anti-citrullinated protein",
            ),
        ),
    ],
    raised_acute_phase: Annotated[
        bool,
        Criterion(
            "C-reactive protein or erythrocyte sedimentation rate above the laboratory's normal range",
            terms=(
                "raised crp or esr",
                "abnormal crp or esr",
                "elevated inflammatory markers",
                *("raised inflammatory markers", "abnormal inflammatory markers"),
                *("increased inflammatory markers", "elevated acute phase reactants"),
                *("raised acute phase reactants", "abnormal acute phase reactants"),
                *("high inflammatory markers", "inflammatory markers elevated"),
                *("inflammatory markers raised", "inflammatory markers were elevated"),
                *("inflammatory markers are elevated", "inflammatory markers were raised"),
                *("abnormal esr or crp", "elevated esr or crp"),
                *(
                    "raised esr or crp",
                    "increased crp or esr",
                    "high crp or esr",
                    "elevated acute-phase reactants",
                    "abnormal acute-phase reactants",
                    "raised acute-phase reactants",
                    "increased acute phase reactants",
                    "high acute phase reactants",
                    "acute phase reactants elevated",
                    "acute phase reactants are elevated",
                    "acute phase reactants were elevated",
                    "acute phase reactants raised",
                    "acute phase reactants are raised",
                    "elevated acute-phase reactant",
                    "abnormal acute-phase reactant",
                    "acute-phase response raised",
                    "inflammatory markers high",
                    "inflammatory markers are high",
                    "inflammatory markers were high",
                    "inflammatory markers are raised",
                    "inflammatory markers are abnormal",
                    "elevated esr and crp",
                    "elevated crp and esr",
                    "raised crp and esr",
                    "raised esr and crp",
                    "abnormal crp and esr",
                    "abnormal esr and crp",
                    "high esr and crp",
                    "high crp and esr",
                    "increased esr and crp",
                    "increased crp and esr",
                    "crp and esr elevated",
                    "esr and crp elevated",
                    "crp and esr raised",
                    "esr and crp raised",
                    "crp and esr are elevated",
                    "esr and crp are elevated",
                    "crp and esr were elevated",
                    "esr and crp were elevated",
                    "crp and esr were raised",
                    "esr and crp were raised",
                ),
                *("inflam markers raised", "inflamm markers raised", "inflam markers up", "inflamm markers up"),
                *("inflammatory markers up", "inflam markers high", "raised inflam markers", "raised inflamm markers"),
                *("high inflam markers", "crp/esr raised", "esr/crp raised", "raised crp/esr", "raised esr/crp"),
                *("crp/esr up", "raised acute phase"),
                *(
                    "infl markers raised",
                    "crp ↑",
                    "esr ↑",
                    "crp↑",
                    "esr↑",
                    "crp + esr raised",
                ),
            ),
            includes=(
                *("elevated crp", "raised crp", "abnormal crp", "elevated esr", "raised esr", "abnormal esr"),
                *(
                    f"{raised} {marker}"
                    for raised in ("elevated", "raised", "abnormal", "increased", "high")
                    for marker in (
                        "c-reactive protein",
                        "erythrocyte sedimentation rate",
                        "sedimentation rate",
                        "sed rate",
                    )
                ),
                *(
                    f"{marker} {verb}{raised}"
                    for marker in ("crp", "esr", "crp level", "esr level", "crp levels", "c-reactive protein")
                    for verb in ("", "is ", "was ", "are ", "were ")
                    for raised in ("elevated", "raised", "abnormal", "increased", "high")
                ),
                *(
                    "increased crp",
                    "increased esr",
                    "high crp",
                    "high esr",
                    "high c-reactive protein",
                    "elevated sed rate",
                    "raised sed rate",
                ),
                *("crp up", "esr up", "crp and esr up", "crp >uln", "esr >uln"),
            ),
            opposites=(
                *("normal crp and esr", "normal esr and crp", "crp and esr normal", "esr and crp normal"),
                *("crp and esr are normal", "esr and crp are normal", "crp and esr were normal"),
                *("esr and crp were normal", "crp and esr levels are within normal limits"),
                *("crp and esr are within normal limits", "crp and esr within normal limits"),
                *("esr and crp within normal limits", "esr and crp are within normal limits"),
                *("normal inflammatory markers", "inflammatory markers normal"),
                *("inflammatory markers are normal", "inflammatory markers were normal"),
                *("normal acute phase reactants", "normal acute-phase reactants"),
                *("normal crp, normal esr", "normal crp and normal esr", "normal esr and normal crp"),
                *("crp and esr levels are normal", "normal crp and esr levels"),
                "inflammatory markers within normal limits",
                *(
                    "inflammatory markers are within normal limits",
                    "inflammatory markers were within normal limits",
                    "inflammatory markers not raised",
                    "inflammatory markers are not elevated",
                    "inflammatory markers not elevated",
                    "acute-phase reactants normal",
                    "acute phase reactants are normal",
                    "acute-phase reactants are within normal limits",
                    "acute phase reactants within normal limits",
                    "acute-phase reactants are normal",
                    "acute phase reactants were normal",
                    "acute-phase reactant levels are normal",
                    "no elevation of inflammatory markers",
                    "no elevated inflammatory markers",
                    "no significant elevation in her acute-phase reactants",
                    "no elevation in acute-phase reactants",
                    "no significant elevation in acute-phase reactants",
                    "no elevation of acute-phase reactants",
                    "esr and crp normal",
                    "normal esr, normal crp",
                    "normal esr, crp",
                    "crp and esr were within normal limits",
                    "esr and crp were within normal limits",
                    "crp and esr levels were normal",
                    "esr and crp levels are normal",
                    "esr and crp levels are within normal limits",
                    "esr and crp levels within normal limits",
                    "crp and esr levels within normal limits",
                    "crp and esr levels were within normal limits",
                    "normal levels of crp and esr",
                    "normal levels of esr and crp",
                    "neither crp nor esr elevated",
                    "normal crp/esr",
                    "crp/esr normal",
                    "crp normal, esr normal",
                    "esr normal, crp normal",
                ),
                *("inflam markers normal", "inflamm markers normal", "normal inflam markers"),
                *("normal inflamm markers", "inflam markers wnl", "esr/crp normal", "crp/esr wnl", "normal esr/crp"),
                *("inflam markers not raised", "crp and esr wnl", "esr and crp wnl", "crp & esr normal"),
                *("esr & crp normal", "crp + esr normal", "esr + crp normal"),
                *(
                    "crp/esr n",
                    "esr/crp n",
                    "crp and esr n",
                    "infl markers normal",
                    "crp and esr not raised",
                ),
            ),
        ),
    ],
    joint_symptom_duration: Annotated[
        float,
        Quantity(
            "wk",
            0,
            4000,
            "how long the affected joints have been painful, swollen or tender, by the patient's account",
            {"d": 1 / 7, "mo": 2629800 / 604800, "a": 31557600 / 604800},
            terms=(
                "duration of symptoms",
                "symptoms for",
                "joint symptoms for",
                "for the past",
                *("joint pain lasting for", "joint pain lasting", "joint pain for", "joint swelling for"),
                *("arthritis for", "joint symptoms lasting", "symptoms lasting"),
                *("duration of joint symptoms", "symptom duration", "joint pain and swelling for"),
                "experiencing these symptoms for the past",
                *(
                    "symptoms for the past",
                    "symptoms for about",
                    "joint pain for the past",
                    "joint pain for about",
                    "joint swelling for the past",
                    "pain and swelling for",
                    "pain and swelling for the past",
                    "swelling and pain for",
                    "swelling and pain for the past",
                    "joint pain lasting about",
                    "joint pain persisting for",
                    "joint swelling lasting",
                    "joint swelling and pain for",
                    "polyarthritis for",
                    "arthritis for the past",
                    "arthralgia for",
                    "arthralgias for",
                    "duration of arthritis",
                    "duration of joint pain",
                    "joint complaints for",
                    "joint symptoms for the past",
                    "joint symptoms of",
                    "symptoms over the past",
                    "pain and swelling over the past",
                    "experiencing symptoms for",
                    "synovitis for",
                    "history of joint pain for",
                    "history of joint pain lasting",
                ),
                *("joint pains for", "painful hands for", "swollen hands for", "stiff hands for", "hand pain for"),
                *("pain in hands for", "joint stiffness for", "sore hands for", "weeks of painful", "wks of painful"),
                *("weeks of joint pain", "wks of joint pain", "months of joint pain", "weeks of joint swelling"),
                *("weeks of swollen", "months of painful", "months of swollen", "weeks of hand pain"),
                *("months of hand pain", "inflammatory joint pain for", "polyarthralgia for", "polyarthritis of"),
                *(
                    "of hand pain",
                    "stiff and puffy for",
                    "joint sx for",
                    "hx of joint pain",
                    "joint trouble for",
                    "hand stiffness for",
                    "weeks of pain and stiffness",
                    "sx duration",
                ),
            ),
            spellings={
                "weeks": "wk",
                "week": "wk",
                "days": "d",
                "day": "d",
                "months": "mo",
                "month": "mo",
                "years": "a",
                "year": "a",
            },
        ),
    ],
) -> Result:
    """Whether new inflammatory arthritis, not better explained otherwise, is classed as rheumatoid arthritis.

    At least one antibody test and one of C-reactive protein and sedimentation rate are needed. The criteria are made to
    classify for studies; long-standing disease that once met them, and typical erosions, also count as rheumatoid.
    """
    items = (
        Item(
            "Joints",
            5
            if small_joints_involved + large_joints_involved > 10  # of which one is small: there are ten large joints
            else 3
            if small_joints_involved >= 4
            else 2
            if small_joints_involved >= 1
            else 1
            if large_joints_involved >= 2
            else 0,
        ),
        Item(
            "Antibodies",
            3
            if rheumatoid_factor == "high positive" or citrullinated_peptide_antibody == "high positive"
            else 2
            if rheumatoid_factor == "low positive" or citrullinated_peptide_antibody == "low positive"
            else 0,
        ),
        Item("C-reactive protein or sedimentation rate", 1 if raised_acute_phase else 0),
        Item("Duration", 1 if joint_symptom_duration >= 6 else 0),
    )
    score = total(*items)
    verdict = "definite rheumatoid arthritis" if score >= 6 else "not classified as rheumatoid arthritis"
    untested = rheumatoid_factor == "not done" and citrullinated_peptide_antibody == "not done"
    return Result(score, "points", "not usable: needs an antibody test" if untested else verdict, items)


@calculator(
    title="Patient Activity Scale II (PAS-II)",
    source=WOLFE_2005,
    conditions=("rheumatoid arthritis",),
    outcome="disease activity",
    aliases=("PAS II", "PAS-II for RA"),
    licence="scores coded answers; the questionnaire's own wording is not included",
)
def patient_activity_scale_ii(
    haq_ii_standing_up: Annotated[
        float,
        _haq(
            "standing up from a straight chair",
            "standing up from a straight chair",
            *("standing from a straight chair", "standing up from a chair", "rising from a chair"),
            *("getting up from a chair", "standing up from a straight-backed chair"),
            "getting out of a chair",
            levels={
                0: (
                    "out of a chair fine",
                    "up from a chair fine",
                    "chair - fine",
                    "getting up from a chair - fine",
                    "gets up from a chair fine",
                    "rises from a chair without difficulty",
                ),
                1: (
                    "out of a chair - a bit of a struggle",
                    "a bit of bother getting up from a chair",
                    "a bit of trouble getting up from a chair",
                    "bit of a struggle out of a chair",
                ),
            },
        ),
    ],
    haq_ii_walking: Annotated[
        float,
        _haq(
            "walking outdoors on the flat",
            "walking outdoors",
            "walking outdoors on flat ground",
            "walking outside",
            "walking on flat ground",
            "walking outdoors on the flat",
            "walking on the flat",
            "walking outside on flat ground",
            levels={
                0: (
                    "flat walking – fine",
                    "flat walking - fine",
                    "flat walking fine",
                    "walks on the flat fine",
                    "walks without any bother",
                    "walking on the flat fine",
                    "walking on flat - fine",
                    "walking on the flat - ok",
                    "level walking fine",
                    "outdoor walking fine",
                ),
                1: (
                    "flat walking a bit of trouble",
                    "walking on the flat a bit hard",
                    "some trouble walking on the flat",
                    "walking on flat - some difficulty",
                ),
                2: (
                    "walking on the flat very hard",
                    "flat walking very hard",
                    "much trouble walking on the flat",
                ),
            },
        ),
    ],
    haq_ii_toilet: Annotated[
        float,
        _haq(
            "getting on and off the toilet",
            "getting on and off the toilet",
            "getting on or off the toilet",
            "getting off the toilet",
            "getting on and off a toilet",
            "using the toilet",
            levels={
                0: (
                    "loo - fine",
                    "loo – fine",
                    "loo fine",
                    "loo ok",
                    "on and off the loo fine",
                    "loo, on and off – fine",
                    "loo, on and off - fine",
                    "on and off the toilet fine",
                    "toilet - fine",
                    "toilet – fine",
                    "on/off toilet fine",
                    "on/off loo fine",
                    "loo no bother",
                    "toilet no bother",
                    "toilet: fine",
                    "loo: fine",
                ),
                1: (
                    "loo - some trouble",
                    "loo a bit hard",
                    "some trouble on and off the toilet",
                    "on and off the loo a bit hard",
                    "bit of a struggle on and off the loo",
                ),
                2: (
                    "loo very hard",
                    "on and off the loo very hard",
                    "on and off the toilet very hard",
                    "toilet very hard",
                ),
                3: ("can't get off the loo",),
            },
        ),
    ],
    haq_ii_reaching: Annotated[
        float,
        _haq(
            "taking 5 pounds down from above the head",
            *("reaching overhead", "reaching above the head", "reaching above her head"),
            *("reaching above his head", "reaching for objects above her head"),
            *("reaching for objects above his head", "reaching for objects above the head"),
            "reaching and getting down a 5-pound object",
            *("reaching for a 5-pound object above her head", "reaching for a 5-pound object"),
            *("reaching and retrieving a 5-pound object", "reaching up", "reaching high shelves"),
            levels={
                0: (
                    "reaching up fine",
                    "reaches up fine",
                    "top shelf fine",
                    "top shelf ok",
                    "reaching the top shelf fine",
                    "reaching overhead fine",
                ),
                2: (
                    "top shelf very hard",
                    "reaching up very hard",
                    "reaching overhead very hard",
                ),
                3: (
                    "can't reach the top shelf",
                    "cannot reach the top shelf",
                    "off top shelf – cant",
                    "top shelf - can't",
                    "off the top shelf - can't",
                    "can't reach a high shelf",
                ),
            },
        ),
    ],
    haq_ii_car_door: Annotated[
        float,
        _haq(
            "opening car doors",
            "opening car doors",
            "opening a car door",
            "opening the car door",
            levels={
                0: (
                    "car door fine",
                    "car doors fine",
                    "car door - fine",
                    "car door – fine",
                    "car doors ok",
                    "car door: fine",
                    "opens car doors fine",
                ),
                1: (
                    "car door a bit stiff",
                    "car doors a bit of trouble",
                    "car door: a bit stiff",
                    "car doors a bit stiff",
                    "some trouble with car doors",
                ),
                2: (
                    "car doors very hard",
                    "car door very hard",
                    "car door: very hard",
                ),
            },
        ),
    ],
    haq_ii_outdoor_work: Annotated[
        float,
        _haq(
            "work outdoors",
            *("doing outside work", "doing outdoor work", "working outdoors", "doing yard work"),
            *("working in the garden", "doing garden work", "working outside", "doing work outdoors"),
            *("with yard work", "doing outside chores"),
            levels={
                0: (
                    "garden fine",
                    "gardening fine",
                    "gardens without difficulty",
                    "garden work fine",
                    "yard work fine",
                    "garden - fine",
                ),
                1: (
                    "garden some trouble",
                    "gardening a bit hard",
                    "some trouble with the garden",
                    "some trouble gardening",
                ),
                2: (
                    "garden jobs – very hard",
                    "garden jobs - very hard",
                    "gardening very hard",
                    "garden very hard",
                    "yard work very hard",
                    "garden work very hard",
                ),
                3: (
                    "can't garden",
                    "cannot garden",
                    "can't do the garden",
                    "cannot do the garden",
                    "gardening impossible",
                ),
            },
        ),
    ],
    haq_ii_queueing: Annotated[
        float,
        _haq(
            "standing in line for 15 minutes",
            "waiting in line for 15 minutes",
            "waiting in a line for 15 minutes",
            "standing in line for 15 minutes",
            *("standing in a line for 15 minutes", "waiting in line", "standing in line"),
            *("queueing for 15 minutes", "standing in a queue"),
            levels={
                0: (
                    "queueing fine",
                    "queues fine",
                    "standing in a queue fine",
                    "queuing fine",
                    "queueing ok",
                ),
                1: (
                    "queueing a bit hard",
                    "queueing some trouble",
                    "some trouble queueing",
                ),
                2: (
                    "queueing very hard",
                    "queuing very hard",
                    "standing in a queue very hard",
                ),
                3: (
                    "can't queue",
                    "cannot queue",
                    "queueing impossible",
                ),
            },
        ),
    ],
    haq_ii_lifting: Annotated[
        float,
        _haq(
            "lifting heavy objects",
            "lifting heavy objects",
            *("lifting heavy things", "lifting heavy items", "heavy lifting", "lifting heavy loads"),
            "lifting or moving heavy objects",
            levels={
                0: (
                    "lifting heavy stuff fine",
                    "heavy lifting fine",
                    "lifts heavy things fine",
                ),
                1: (
                    "some trouble lifting heavy stuff",
                    "heavy lifting a bit hard",
                ),
                2: (
                    "lifting heavy stuff very hard",
                    "heavy lifting very hard",
                    "lifting heavy things very hard",
                ),
                3: (
                    "lifting heavy stuff impossible",
                    "heavy lifting impossible",
                    "can't lift anything heavy",
                    "cannot lift anything heavy",
                    "can't lift heavy stuff",
                    "no heavy lifting possible",
                    "lifting heavy things impossible",
                ),
            },
        ),
    ],
    haq_ii_moving: Annotated[
        float,
        _haq(
            "moving heavy objects",
            "moving heavy objects",
            *("moving heavy things", "moving heavy items", "moving heavy furniture"),
            *("lifting or moving heavy objects", "lifting and moving heavy objects"),
            levels={
                0: (
                    "moving heavy stuff fine",
                    "moves heavy things fine",
                    "shifting heavy stuff fine",
                ),
                2: (
                    "moving heavy stuff very hard",
                    "shifting heavy stuff very hard",
                    "moving heavy things very hard",
                ),
                3: (
                    "shifting heavy stuff impossible",
                    "moving heavy stuff impossible",
                    "can't shift heavy things",
                    "can't move furniture",
                    "cannot move furniture",
                    "moving heavy things impossible",
                ),
            },
        ),
    ],
    haq_ii_stairs: Annotated[
        float,
        _haq(
            "two or more flights of stairs",
            *("climbing stairs", "climbing two flights of stairs", "going up two flights of stairs"),
            *("going up two or more flights of stairs", "climbing two or more flights of stairs"),
            *("going up multiple flights of stairs", "climbing multiple flights of stairs"),
            *("going up 2 or more flights of stairs", "walking up stairs", "going up stairs"),
            *("climbing the stairs", "climbing a flight of stairs"),
            levels={
                0: (
                    "stairs fine",
                    "stairs ok",
                    "stairs no bother",
                    "stairs - fine",
                    "stairs – fine",
                    "stairs no problem",
                    "two flights of stairs fine",
                ),
                1: (
                    "stairs a bit hard",
                    "stairs a bit of trouble",
                    "some trouble with stairs",
                    "stairs some difficulty",
                    "stairs a bit of a struggle",
                ),
                2: (
                    "stairs very hard",
                    "two flights of stairs now very hard",
                    "two flights very hard",
                    "stairs now very hard",
                    "much trouble with stairs",
                ),
                3: (
                    "can't do stairs",
                    "can't manage stairs",
                    "cannot manage stairs",
                    "cannot do stairs",
                    "unable to manage stairs",
                    "stairs impossible",
                    "can't do stairs at all",
                ),
            },
        ),
    ],
    arthritis_pain: ArthritisPain,
    patient_global_assessment: PatientGlobalAssessment,
) -> Result:
    """Activity of rheumatoid arthritis from what the patient reports: function, pain and overall state.

    Each activity of the HAQ-II weighs 3.33 / 30; the sum runs from 0 to 10 and is rounded to two decimals. Pain and
    disability of other origin raise it as well.
    """
    items = (
        Item("Standing up", haq_ii_standing_up * 0.111),
        Item("Walking", haq_ii_walking * 0.111),
        Item("Toilet", haq_ii_toilet * 0.111),
        Item("Reaching", haq_ii_reaching * 0.111),
        Item("Car doors", haq_ii_car_door * 0.111),
        Item("Work outdoors", haq_ii_outdoor_work * 0.111),
        Item("Standing in line", haq_ii_queueing * 0.111),
        Item("Lifting", haq_ii_lifting * 0.111),
        Item("Moving objects", haq_ii_moving * 0.111),
        Item("Stairs", haq_ii_stairs * 0.111),
        Item("Pain", arthritis_pain / 3),
        Item("Patient's overall rating", patient_global_assessment / 3),
    )
    score = total(*items)
    active = upto(score, {0.25: "remission", 3.7: "low activity"}, over="moderate activity")
    return Result(round(score, 2), "", "high activity" if score >= 8 else active, items)


@calculator(
    title="DAS28-ESR",
    source=PREVOO_1995,
    conditions=("rheumatoid arthritis",),
    outcome="disease activity",
    aliases=("DAS28", "disease activity score in 28 joints", "DAS28-4 ESR"),
    confirmed="clincalc 0.4: 500 random patients agree",
)
def das28_esr(
    tender_joints: TenderJoints,
    swollen_joints: SwollenJoints,
    erythrocyte_sedimentation_rate: ErythrocyteSedimentationRate,
    patient_global_assessment: PatientGlobalAssessment,
) -> Result:
    """Activity of rheumatoid arthritis from 28 joints, sedimentation rate and the patient's rating; two decimals.

    A sedimentation rate under 1 mm/h counts as 1. Values are not interchangeable with those of DAS28-CRP.
    """
    rate = 1 if erythrocyte_sedimentation_rate < 1 else erythrocyte_sedimentation_rate
    score = round(
        0.56 * sqrt(tender_joints) + 0.28 * sqrt(swollen_joints) + 0.7 * log(rate) + 0.14 * patient_global_assessment,
        2,
    )
    band = (
        "high activity"
        if score > 5.1
        else below(score, {2.6: "remission", 3.2: "low activity"}, otherwise="moderate activity")
    )
    return Result(score, "", band)


@calculator(
    title="DAS28-CRP",
    source=DAS28_CRP,
    conditions=("rheumatoid arthritis",),
    outcome="disease activity",
    aliases=("disease activity score in 28 joints with CRP", "DAS28-4 CRP"),
    confirmed="clincalc 0.4: 500 random patients agree; so do the cases of a computable guideline",
)
def das28_crp(
    tender_joints: TenderJoints,
    swollen_joints: SwollenJoints,
    c_reactive_protein: CReactiveProtein,
    patient_global_assessment: PatientGlobalAssessment,
) -> Result:
    """Activity of rheumatoid arthritis from 28 joints, C-reactive protein and the patient's rating; two decimals.

    It tends to be lower than DAS28-ESR, for which the thresholds were made.
    """
    score = round(
        0.56 * sqrt(tender_joints)
        + 0.28 * sqrt(swollen_joints)
        + 0.36 * log(c_reactive_protein + 1)
        + 0.14 * patient_global_assessment
        + 0.96,
        2,
    )
    band = (
        "high activity"
        if score > 5.1
        else below(score, {2.6: "remission", 3.2: "low activity"}, otherwise="moderate activity")
    )
    return Result(score, "", band)


@calculator(
    title="Clinical Disease Activity Index (CDAI)",
    source=ALETAHA_2005,
    conditions=("rheumatoid arthritis",),
    outcome="disease activity",
    aliases=("CDAI", "CDAI for rheumatoid arthritis"),
)
def clinical_disease_activity_index(
    tender_joints: TenderJoints,
    swollen_joints: SwollenJoints,
    patient_global_assessment: PatientGlobalAssessment,
    physician_global_assessment: PhysicianGlobalAssessment,
) -> Result:
    """Activity of rheumatoid arthritis from joints and two ratings, with no laboratory test; 0 to 76."""
    items = (
        Item("Tender joints", tender_joints),
        Item("Swollen joints", swollen_joints),
        Item("Patient's rating", patient_global_assessment),
        Item("Clinician's rating", physician_global_assessment),
    )
    score = round(total(*items), 2)
    band = upto(score, {2.8: "remission", 10: "low activity", 22: "moderate activity"}, over="high activity")
    return Result(score, "", band, items)


@calculator(
    title="Simplified Disease Activity Index (SDAI)",
    source=ALETAHA_2005,
    conditions=("rheumatoid arthritis",),
    outcome="disease activity",
    aliases=("SDAI", "SDAI for rheumatoid arthritis"),
)
def simplified_disease_activity_index(
    tender_joints: TenderJoints,
    swollen_joints: SwollenJoints,
    patient_global_assessment: PatientGlobalAssessment,
    physician_global_assessment: PhysicianGlobalAssessment,
    c_reactive_protein: CReactiveProtein,
) -> Result:
    """Activity of rheumatoid arthritis from joints, two ratings and C-reactive protein in mg/dL; two decimals."""
    items = (
        Item("Tender joints", tender_joints),
        Item("Swollen joints", swollen_joints),
        Item("Patient's rating", patient_global_assessment),
        Item("Clinician's rating", physician_global_assessment),
        Item("C-reactive protein, mg/dL", c_reactive_protein / 10),
    )
    score = round(total(*items), 2)
    band = upto(score, {3.3: "remission", 11: "low activity", 26: "moderate activity"}, over="high activity")
    return Result(score, "", band, items)
