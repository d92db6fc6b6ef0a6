"""Hip and knee: cartilage damage found at arthroscopy, dislocation of the kneecap that comes back."""

from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..inputs import Choice, Criterion, Quantity
from ..vocabulary.patient import Age, Sex

RAPID = Source(
    "RAPID score for acetabular chondrolabral disruption",
    where="points, and high-grade delamination by score",
    read="unverified",
    via="MDCalc's table; no second source was found",
)
HEVESI_2019 = Source(
    "Hevesi M, Heidenreich MJ, Camp CL, et al. The Recurrent Instability of the Patella score: a statistically based "
    "model for prediction of long-term recurrence risk after first-time dislocation, 2019",
    url="https://www.mendeley.com/catalogue/a7abc0a1-fe89-3cb7-8186-1fbbef604914/",
    where="points, and recurrence by group",
    read="secondary",
    via="MDCalc's table of points and rates; the abstract states the variables and the rates at ten years",
)


@calculator(
    title="RAPID score",
    source=RAPID,
    conditions=("hip arthroscopy",),
    outcome="high-grade acetabular delamination",
    aliases=("RAPID score for acetabular chondrolabral disruption",),
)
def rapid_hip(
    sex: Sex,
    tonnis_grade: Annotated[
        Literal["0", "1", "2"],
        Choice(
            "Tönnis grade of the hip: 0 no arthritis; 1 more sclerosis, slight narrowing and lipping; 2 small cysts, "
            "more narrowing, head out of round",
            {
                "0": (
                    "tönnis grade 0",
                    "tonnis grade 0",
                    "tönnis 0",
                    "tonnis 0",
                    "grade 0 tönnis",
                    "tönnis classification 0",
                    "tönnis classification grade 0",
                    "tönnis grade of 0",
                    "tonnis classification 0",
                    "tonnis classification grade 0",
                    "tonnis grade of 0",
                    "grade 0 tonnis",
                ),
                "1": (
                    "tönnis grade 1",
                    "tonnis grade 1",
                    "tönnis 1",
                    "tonnis 1",
                    "grade 1 tönnis",
                    "tönnis classification 1",
                    "tönnis classification grade 1",
                    "tönnis grade of 1",
                    "tonnis classification 1",
                    "tonnis classification grade 1",
                    "tonnis grade of 1",
                    "grade 1 tonnis",
                ),
                "2": (
                    "tönnis grade 2",
                    "tonnis grade 2",
                    "tönnis 2",
                    "tonnis 2",
                    "grade 2 tönnis",
                    "tönnis classification 2",
                    "tönnis classification grade 2",
                    "tönnis grade of 2",
                    "tonnis classification 2",
                    "tonnis classification grade 2",
                    "tonnis grade of 2",
                    "grade 2 tonnis",
                ),
            },
        ),
    ],
    alpha_angle: Annotated[
        float,
        Quantity(
            "deg", 10, 140, "alpha angle of the femoral head and neck; over 55° is cam shape", terms=("alpha angle",)
        ),
    ],
) -> Result:
    """Chance of finding high-grade damage of the hip's cartilage at arthroscopy.

    Arthroscopy is not done in Tönnis grade 3, which the score leaves out.
    """
    items = (
        Item("Male sex", 1 if sex == "male" else 0),
        Item("Tönnis grade", 3 if tonnis_grade == "2" else 2 if tonnis_grade == "1" else 0),
        Item("Cam shape", 1 if alpha_angle > 55 else 0),
    )
    score = total(*items)
    chance = upto(score, {0: 10.5, 1: 27.0, 2: 36.6, 3: 45.9, 4: 73.7}, over=88.0)
    return Result(
        score, "points", "", items, (Risk("high-grade acetabular delamination", "at arthroscopy", chance, RAPID),)
    )


@calculator(
    title="Recurrent Instability of the Patella (RIP) score",
    source=HEVESI_2019,
    conditions=("first patellar dislocation",),
    outcome="recurrent patellar instability",
    aliases=("RIP score",),
)
def patellar_instability(
    age: Age,
    open_physes: Annotated[
        bool,
        Criterion(
            "skeletally immature: open growth plates at the knee on plain radiographs",
            terms=(
                "skeletal immaturity",
                "skeletally immature",
                "open physes",
                "open growth plates",
                "open physis",
                "immature skeleton",
                "open growth plate",
            ),
            opposites=(
                "skeletally mature",
                "skeletal maturity",
                "closed physes",
                "closed growth plates",
                "physeal closure",
                "full skeletal maturity",
                "closed physis",
            ),
        ),
    ],
    trochlear_dysplasia: Annotated[
        bool,
        Criterion(
            "trochlear dysplasia, Dejour A to D",
            terms=(
                "trochlear dysplasia",
                "dejour dysplasia",
                "dejour a-d dysplasia",
                "trochlear groove dysplasia",
                "femoral trochlear dysplasia",
                "dysplastic trochlea",
            ),
            includes=(
                "dejour a",
                "dejour b",
                "dejour c",
                "dejour d",
                "dejour type a",
                "dejour type b",
                "dejour type c",
                "dejour type d",
                "shallow trochlea",
            ),
        ),
    ],
    tubercle_groove_ratio: Annotated[
        float,
        Quantity(
            "1",
            0,
            2,
            "distance from tibial tubercle to trochlear groove divided by the length of the patella (TT-TG/PL), on MRI",
            terms=("tt-tg/pl ratio", "tt-tg/pl", "ttg/pl", "tt-tg to pl ratio"),
        ),
    ],
) -> Result:
    """Chance that the kneecap becomes unstable again after a first dislocation.

    From 81 patients; at one year the high-risk group fared no worse than the intermediate one, an oddity of so few.
    """
    items = (
        Item("Age under 25", 2 if age < 25 else 0),
        Item("Open growth plates", 1 if open_physes else 0),
        Item("Trochlear dysplasia", 1 if trochlear_dysplasia else 0),
        Item("TT-TG/PL of 0.5 or more", 1 if tubercle_groove_ratio >= 0.5 else 0),
    )
    score = total(*items)
    band = upto(score, {1: "low risk", 3: "intermediate risk"}, over="high risk")
    return Result(
        score,
        "points",
        band,
        items,
        (
            Risk("recurrent patellar instability", "1 year", upto(score, {1: 0, 3: 16.7}, over=15.6), HEVESI_2019),
            Risk("recurrent patellar instability", "2 years", upto(score, {1: 0, 3: 27.8}, over=37.5), HEVESI_2019),
            Risk("recurrent patellar instability", "5 years", upto(score, {1: 0, 3: 30.6}, over=65.6), HEVESI_2019),
            Risk("recurrent patellar instability", "10 years", upto(score, {1: 0, 3: 30.6}, over=79.2), HEVESI_2019),
        ),
    )
