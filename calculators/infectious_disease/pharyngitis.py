"""How likely a sore throat is to be streptococcal."""

from typing import Annotated

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
from ..inputs import Criterion
from ..vocabulary.patient import AgeFromThree
from ..vocabulary.respiratory import Cough
from ..vocabulary.vital_signs import Temperature
from ..vocabulary.wards import PUS

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
                *(
                    f"{tender} {nodes} {place}"
                    for tender in (
                        "tender",
                        "tender and swollen",
                        "tender swollen",
                        "tender, swollen",
                        "swollen and tender",
                        "swollen tender",
                        "painful swollen",
                        "painful",
                    )
                    for nodes in ("lymph nodes", "nodes", "lymphadenopathy")
                    for place in (
                        "in the neck",
                        "in his neck",
                        "in her neck",
                        "in their neck",
                        "in the anterior cervical area",
                        "in the anterior cervical region",
                        "in the anterior neck",
                        "in the front of the neck",
                    )
                ),
                *(
                    f"{tender} {anterior}cervical lymph nodes"
                    for tender in (
                        "swollen and tender",
                        "swollen tender",
                        "tender and enlarged",
                        "enlarged and tender",
                        "enlarged tender",
                        "painful",
                        "painful swollen",
                        "tender and swollen",
                        "tender swollen",
                        "tender, swollen",
                    )
                    for anterior in ("", "anterior ")
                ),
                "tender anterior cervical chain",
                "anterior cervical lymph node tenderness",
                "anterior cervical node tenderness",
                "cervical lymph node tenderness",
                "anterior cervical tenderness",
                "tender anterior neck nodes",
                *(
                    f"tender {a}{b}"
                    for a in (
                        "swollen ",
                        "",
                    )
                    for b in (
                        "glands",
                        "lymph glands",
                        "neck glands",
                        "cervical glands",
                        "anterior cervical glands",
                    )
                ),
                *(
                    f"swollen {a}tender {b}"
                    for a in (
                        "and ",
                        "",
                    )
                    for b in (
                        "glands",
                        "neck glands",
                        "cervical glands",
                    )
                ),
                *(
                    f"painful {a}"
                    for a in (
                        "neck nodes",
                        "cervical lymph nodes",
                        "anterior cervical lymph nodes",
                        "neck lymph nodes",
                        "cervical lymphadenopathy",
                        "neck glands",
                    )
                ),
                "sore glands in the neck",
                "tender neck lymph nodes",
                "neck lymph node tenderness",
                "tenderness in the front of the neck",
                "tenderness in the anterior neck",
                "tenderness in the anterior cervical area",
                "tenderness in the anterior cervical region",
                *(
                    f"tenderness in {a} {b}"
                    for a in (
                        "his",
                        "her",
                        "their",
                        "the",
                    )
                    for b in (
                        "neck glands",
                        "neck lymph nodes",
                        "cervical lymph nodes",
                    )
                ),
                "painful swollen lymph nodes in the neck",
                "tender anterior cervical swelling",
                "tender anterior lymph nodes",
                *("tender anterior cervical ln", "tender anterior cervical lns", "tender cervical ln"),
                *("tender cervical lns", "tender anterior cx nodes", "tender anterior cx ln", "tender cx nodes"),
                *("tender cx ln", "tender cx lns", "tender cx lad", "tender cervical lad"),
                *("tender anterior cervical lad", "tender jd nodes", "tender jugulodigastric nodes"),
                *("tender jugulodigastric lymph nodes", "tender jd ln", "tender jugulodigastrics"),
                *("tender glands in neck", "tender glands in the neck", "tender tonsillar nodes"),
                *("tender upper cervical nodes", "tender submandibular and cervical nodes"),
                *("tender lumps in neck", "painful glands in neck", "painful swollen glands in neck"),
                *("painful swollen neck glands", "painful cervical nodes", "tender nodes in neck"),
                *("tender neck lumps", "cx lns tender", "cx nodes tender", "cx ln tender", "cervical lns tender"),
                *("cervical nodes tender", "cervical ln tender", "anterior cervical nodes tender"),
                *("anterior cervical lns tender", "anterior cx nodes tender", "anterior cx lns tender"),
                *("jd nodes tender", "jugulodigastric nodes tender", "neck nodes tender", "neck glands tender"),
                *("neck lns tender", "glands tender", "cervical glands tender", "nodes in neck tender"),
                *("tender lad", "tender jds"),
                *("glands up and sore", "glands up and tender", "sore glands", "glands sore", "glands are sore"),
                *("swollen sore glands", "sore swollen glands", "sore neck glands", "glands in neck sore"),
                *("glands in her neck are sore", "glands in his neck are sore", "sore glands in neck"),
                *("tender glands", "tender neck glands", "neck glands up and tender"),
                *("tender jugulodigastric", "tonsillar nodes tender", "tender acln"),
                *("tender anterior nodes", "ant nodes tender", "ant cervical nodes tender"),
                *("anterior nodes tender", "nodes up and tender", "neck nodes up and tender"),
                *("nodes up, tender", "tender ln", "tender lns", "lns tender", "lad tender"),
                *("tender submandibular nodes", "painful glands", "painful neck glands"),
                *("neck tender with nodes", "tender enlarged nodes", "tender enlarged cervical nodes"),
                *("big tender nodes", "large tender nodes", "shotty tender nodes", "tender lymph glands"),
                "lymph glands tender",
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
                "neck swelling",
                "swollen glands",
                "swollen neck glands",
                "cervical lymph node enlargement",
                "enlarged lymph nodes",
                "enlarged cervical lymph nodes",
                "swollen cervical lymph nodes",
                "swollen anterior cervical lymph nodes",
                "lymph node swelling",
                "tenderness in the neck",
                "tenderness in the neck area",
                "neck tenderness",
                "pain or swelling around his neck",
                "pain or swelling around her neck",
                "pain or swelling around the neck",
                "tender or swollen anterior cervical lymph nodes",
                "tender or swollen anterior lymph nodes",
                "tender or swollen cervical lymph nodes",
                "tender or swollen lymph nodes",
                "tender or swollen cervical nodes",
                *("nodes", "lns", "ln", "lad", "glands", "cx lad", "cervical lad", "cervical nodes", "cx nodes"),
                *("neck nodes", "cervical lymph nodes", "palpable nodes", "palpable cervical nodes"),
                *("palpable lymph nodes", "neck lumps", "cervical glands", "neck glands", "lymph nodes"),
                *("cervical lns", "cervical ln", "cx lns", "enlarged nodes", "enlarged glands"),
                *("neck lymphadenopathy", "jd nodes"),
            ),
            opposites=(
                "non-tender cervical lymph nodes",
                "nontender cervical lymph nodes",
                "non-tender cervical lymphadenopathy",
                "nontender cervical lymphadenopathy",
                "non-tender anterior cervical lymph nodes",
                "cervical lymph nodes are not tender",
                "cervical lymph nodes are not tender or swollen",
                "non-tender lymphadenopathy",
                "nontender lymphadenopathy",
                *("nodes non-tender", "nodes not tender", "non-tender nodes", "nontender nodes"),
                *("non-tender neck nodes", "non-tender glands", "glands non-tender", "glands not tender"),
                *("non-tender cervical nodes", "non-tender cx nodes", "non-tender cervical ln"),
                *("non-tender cervical lns", "non-tender lns", "lns non-tender", "lns not tender"),
                *("nodes up but non-tender", "nodes up but not tender", "nodes up, non-tender"),
                *("nodes palpable but non-tender", "nodes palpable, non-tender", "nodes palpable but not tender"),
                *("nodes enlarged but non-tender", "nodes enlarged but not tender", "nodes enlarged, non-tender"),
                *("nodes felt but not tender", "shotty non-tender nodes", "shotty, non-tender nodes", "neck nad"),
                *("neck normal", "painless cervical nodes", "painless lymphadenopathy", "painless neck nodes"),
                *("no neck nodes", "no tender nodes", "no nodes", "no glands", "no palpable nodes"),
                *("no cervical nodes", "no cervical lad", "no lad", "neck supple, no nodes"),
                *("posterior nodes only", "only posterior nodes", "posterior chain only"),
                *("glands up, not tender", "glands up but not tender", "nodes not enlarged"),
                *("neck nodes nad", "no nodes felt", "no glands felt", "nodes nil"),
            ),
            includes=(
                "tenderness in his neck",
                "tenderness in her neck",
                "tenderness in their neck",
            ),
        ),
    ],
    tonsillar_swelling_or_exudate: Annotated[
        bool,
        Criterion(
            "tonsils swollen or with exudate",
            parts=(
                (
                    "tonsillar swelling",
                    "tonsil swelling",
                    "swollen tonsils",
                    "enlarged tonsils",
                    "tonsillar enlargement",
                    "tonsillar hypertrophy",
                    "swelling of the tonsils",
                    "tonsils swollen",
                    "tonsils enlarged",
                ),
                ("exudate", "exudates", "tonsillar exudate", "tonsillar exudates", "pus", "pus on the tonsils"),
            ),
            terms=(
                "tonsillar swelling or exudate",
                "tonsillar exudate or swelling",
                "swelling or exudate on the tonsils",
                "exudate or swelling of the tonsils",
                "exudate or swelling on the tonsils",
                "exudate or swelling",
                "swelling or exudate",
                "white patches or swelling",
                "swelling or white patches",
                "exudate or enlargement",
                "tonsillar enlargement or exudate",
                "enlarged tonsils or exudate",
            ),
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
                *(
                    f"{thing} {on} {whose} tonsils"
                    for thing in (
                        "white patches",
                        "exudate",
                        "exudates",
                        "pus",
                        "white spots",
                        "white plaques",
                        "white exudate",
                        "white exudates",
                        "purulent exudate",
                        "swelling",
                        "swelling and exudate",
                        "purulent material",
                    )
                    for on in ("on", "over")
                    for whose in ("the", "his", "her", "their", "both", "bilateral")
                ),
                *(
                    f"tonsils {are}{big}"
                    for are in ("", "are ", "were ", "appear ", "appeared ")
                    for big in (
                        "swollen",
                        "enlarged",
                        "swollen and red",
                        "purulent",
                    )
                ),
                "swelling of the tonsils",
                "tonsil swelling",
                "tonsillar edema",
                "tonsillar oedema",
                "exudative pharyngotonsillitis",
                "purulent tonsils",
                "purulent tonsillitis",
                "purulent tonsillar exudate",
                "tonsils with exudate",
                "tonsils covered with exudate",
                "tonsils covered with pus",
                "enlarged and erythematous tonsils",
                "red and swollen tonsils",
                "tonsillomegaly",
                "tonsillar pus",
                "tonsillar plaques",
                "tonsillar exudation",
                "white spots on the tonsils",
                "white spots on his tonsils",
                "white spots on her tonsils",
                *(
                    f"tonsils {a} {b}"
                    for a in (
                        "are",
                        "were",
                        "appear",
                    )
                    for b in (
                        "swollen",
                        "enlarged",
                        "enlarged and red",
                        "swollen and red",
                    )
                ),
                "swelling of his tonsils",
                "swelling of her tonsils",
                "red and enlarged tonsils",
                "inflamed and swollen tonsils",
                "swollen, red tonsils",
                "red, swollen tonsils",
                "pus-covered tonsils",
                "white exudate on the tonsils",
                "white exudate on his tonsils",
                "white exudate on her tonsils",
                "tonsils covered in white patches",
                "pus on his tonsils",
                "pus on her tonsils",
                *(
                    "white exudate both tonsils",
                    "exudate both tonsils",
                ),
                *("exudate on tonsils", "exudate right tonsil", "exudate left tonsil"),
                *("pus both tonsils", "pus on tonsils", "pus right tonsil", "pus left tonsil"),
                *("pus on right tonsil", "pus on left tonsil", "pus bilaterally on tonsils", "pus bilateral"),
                *("pussy tonsils", "tonsils covered in pus", "tonsils with pus", "tonsils + pus"),
                *("tonsils +++ with pus", "tonsils ++ with pus", "tonsils pus", "pus++ on tonsils"),
                *("follicular tonsillitis", "white spots on tonsils", "white patches on tonsils"),
                *("tonsils covered", "tonsils huge", "huge tonsils", "massive tonsils", "tonsils massive"),
                *("tonsils very large", "kissing tonsils", "tonsils kissing", "big tonsils", "tonsils big"),
                *("tonsils 2+", "tonsils 3+", "tonsils 4+", "tonsils +++", "tonsils ++", "tonsils grade 2"),
                *("tonsils grade 3", "tonsils grade 4", "grade 3 tonsils", "grade 4 tonsils", "grade 2 tonsils"),
                *("tonsils gr 3", "tonsils up", "tonsils bilaterally enlarged", "bilateral enlarged tonsils"),
                *("enlarged inflamed tonsils", "swollen red tonsils", "red swollen tonsils"),
                *("tonsils red and swollen", "tonsils large and red", "enlarged red tonsils", "exudative"),
                *("tonsils are huge", "tonsils are massive", "tonsils look swollen", "tonsils look enlarged"),
                *("tonsils look huge", "yellow spots on tonsils", "white stuff on tonsils"),
                *("white stuff on the tonsils", "exudate over tonsils", "tonsils enlarged with white exudate"),
                *("golf balls", "tonsils like golf balls", "3+ tonsils", "4+ tonsils"),
                *("grade iii tonsils", "tonsils nearly touching", "tonsils nearly meeting"),
                *("tonsils almost touching", "tonsils touching", "tonsils meeting in midline"),
                *("tonsils meeting in the middle", "bulky tonsils", "tonsils bulky"),
                *("enlarged and inflamed tonsils", "tonsils enlarged ++"),
                *PUS,
                *("white flecks", "white spots both tonsils", "white bits on tonsils"),
                *("white coating on tonsils", "tonsils coated", "exudate +", "exudate ++", "exudate +++"),
                *("exudate bilat", "exudate bilaterally", "exudate both", "exudates bilaterally"),
                *("exudate seen", "exudate present", "cheesy exudate", "creamy exudate"),
                *("follicles on tonsils", "follicular exudate", "exud ++", "tonsils swollen and"),
            ),
            opposites=(
                "no exudate or swelling",
                "no swelling or exudate",
                "no tonsillar swelling or exudate",
                "no tonsillar exudate or swelling",
                "tonsils are normal",
                "tonsils were normal",
                "normal tonsils",
                "tonsils appear normal",
                "tonsils are not swollen",
                "tonsils were not swollen",
                "normal-appearing tonsils",
                "tonsils unremarkable",
                "tonsils are unremarkable",
                "tonsils are not enlarged",
                "tonsils are clear",
                "clear tonsils",
                *("tonsils nad", "tonsils ok", "tonsils fine", "tonsils normal", "tonsils clear"),
                *("tonsils not enlarged, no pus", "tonsils not enlarged, no exudate"),
                *("tonsils not enlarged and no exudate", "tonsils small, no exudate", "throat nad"),
                *("throat normal", "normal throat", "throat clear", "throat looks normal", "throat looks fine"),
                *("ent nad", "ent normal", "oropharynx normal", "oropharynx clear"),
                *("tonsils not swollen, no exudate", "tonsils not swollen or exudative"),
                *("tonsils neither swollen nor exudative", "tonsils absent", "tonsils out"),
                *("tonsils normal size, no exudate", "tonsils small, clean", "tonsils small and clean"),
                *("tonsils not enlarged, clean", "no tonsils", "tonsillectomy as a child"),
                *("tonsils removed", "tonsils: nad", "tonsils: normal", "throat: nad", "throat nil"),
                *("no swelling, no exudate", "no enlargement or exudate", "no exudate, not enlarged"),
                *("no exudate or enlargement", "no tonsillar enlargement or exudate"),
            ),
            excludes=(),
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
