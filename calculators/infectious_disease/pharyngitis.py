"""How likely a sore throat is to be streptococcal."""

from typing import Annotated

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
from ..inputs import Criterion
from ..vocabulary.patient import AgeFromThree
from ..vocabulary.respiratory import Cough
from ..vocabulary.vital_signs import Temperature

MCISAAC_1998 = Source(
    "McIsaac WJ, White D, Tannenbaum D, Low DE. CMAJ 1998;158(1):75-83",
    url="http://www.cmaj.ca/content/158/1/75.short",
    where="abstract; table of the score, page 79",
    read="abstract",
    via="points from medicalalgorithms.com, Sore Throat Score",
)
MCISAAC_2000 = Source(
    "McIsaac WJ, Goel V, To T, Low DE. CMAJ 2000;163(7):811-815",
    pmid="11033707",
    where="box of the score: risk of infection by score",
    read="secondary",
    via="Cliniborg, Modified Centor Score",
)
FINE_2012 = Source(
    "Fine AM, Nizet V, Mandl KD. Arch Intern Med 2012;172(11):847-852",
    doi="10.1001/archinternmed.2012.950",
    pmid="22566485",
    where="abstract, patients 3 years and older by McIsaac score",
    read="abstract",
)


@calculator(
    title="Centor score, modified by McIsaac for age",
    source=MCISAAC_1998,
    conditions=("sore throat",),
    outcome="group A streptococcal pharyngitis",
    setting="primary care, new upper respiratory tract infection with a sore throat",
    aliases=("McIsaac score", "modified Centor score", "Centor criteria", "Centor/McIsaac"),
    confirmed="clincalc 0.4 (McIsaac score) and medcalc-bench 1.7: 400 random patients agree with each",
)
def centor(
    age: AgeFromThree,
    temperature: Temperature,
    cough: Cough,
    tender_neck_nodes: Annotated[
        bool,
        Criterion(
            "tender lymph nodes at the front of the neck",
            terms=(
                "tender anterior cervical lymphadenopathy",
                "tender anterior cervical adenopathy",
                "tender anterior cervical lymph nodes",
                "tender anterior cervical nodes",
                "tender cervical lymphadenopathy",
                "tender cervical adenopathy",
                "tender cervical lymph nodes",
                "tender cervical nodes",
                "tender neck nodes",
                "tender and swollen lymph nodes in the anterior cervical region",
                "tender and swollen anterior cervical lymph nodes",
                "tender swollen anterior cervical lymph nodes",
            ),
            wider=(
                "lymphadenopathy",
                "adenopathy",
                "cervical lymphadenopathy",
                "cervical adenopathy",
                "anterior cervical lymphadenopathy",
                "swollen lymph nodes",
                "tenderness or swelling of the anterior cervical lymph nodes",
                "tenderness of the anterior cervical lymph nodes",
            ),
        ),
    ],
    tonsillar_swelling_or_exudate: Annotated[
        bool,
        Criterion(
            "tonsils swollen or with exudate",
            terms=("tonsillar swelling or exudate", "tonsillar exudate or swelling"),
            includes=(
                "tonsillar exudate",
                "tonsillar exudates",
                "exudate on the tonsils",
                "exudates on the tonsils",
                "exudative tonsils",
                "exudative tonsillitis",
                "exudative pharyngitis",
                "pus on the tonsils",
                "tonsillar swelling",
                "tonsillar enlargement",
                "swollen tonsils",
                "enlarged tonsils",
                "tonsillar hypertrophy",
            ),
        ),
    ],
) -> Result:
    """Probability that a sore throat is group A streptococcal pharyngitis, in anyone aged 3 or over.

    The four Centor criteria, with McIsaac's points for age; without the age point it is the original Centor score.
    Fever counts as a temperature over 38 °C. The sum runs from -1 to 5; the authors read -1 as 0 and 5 as 4, and group
    0 with 1 and 2 with 3. A local epidemic raises the probability.
    """
    items = (
        Item("Age", below(age, {15: 1, 45: 0}, otherwise=-1)),
        Item("Temperature over 38 °C", 1 if temperature > 38 else 0),
        Item("No cough", 0 if cough else 1),
        Item("Tender anterior cervical nodes", 1 if tender_neck_nodes else 0),
        Item("Tonsillar swelling or exudate", 1 if tonsillar_swelling_or_exudate else 0),
    )
    score = total(*items)
    culture = upto(score, {0: (1, 2.5), 1: (5, 10), 2: (11, 17), 3: (28, 35)}, over=(51, 53))
    rapid_test = upto(score, {0: 8, 1: 14, 2: 23, 3: 37}, over=55)
    group = upto(score, {1: "score 0 or 1", 3: "score 2 or 3"}, over="score 4 or more")
    return Result(
        score,
        "points",
        group,
        items,
        (
            Risk("group A streptococcus in throat culture", "at presentation", culture, MCISAAC_2000),
            Risk("positive test for group A streptococcus", "at presentation", rapid_test, FINE_2012),
        ),
    )
