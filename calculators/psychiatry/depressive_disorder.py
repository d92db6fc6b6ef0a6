"""The diagnostic criteria of major depressive disorder."""

from typing import Annotated

from ..core import Item, Result, Source, calculator, found, total
from ..inputs import Criterion

DSM_5 = Source(
    "American Psychiatric Association. Diagnostic and Statistical Manual of Mental Disorders, 5th edition, 2013",
    url="https://www.improvingmipractices.org/resources/encyclopedia/major-depressive-disorder",
    where="criteria A to E of major depressive disorder",
    read="secondary",
    via="Br J Sports Med and Improving MI Practices, which list the nine symptoms; public calculators for B to E",
)


def _nearly_daily(
    what: str, terms: tuple[str, ...], includes: tuple[str, ...] = (), excludes: tuple[str, ...] = ()
) -> Criterion:
    """Describe a symptom that counts when it is there nearly every day of the same two weeks, as a change."""
    return Criterion(
        f"{what}, nearly every day of the same two weeks and a change from before, not clearly from another illness",
        terms=terms,
        includes=includes,
        excludes=excludes,
    )


@calculator(
    title="DSM-5 criteria for major depressive disorder",
    source=DSM_5,
    outcome="major depressive disorder",
    aliases=("DSM-5 major depression", "MDD criteria", "major depressive episode"),
    licence="the criteria are copyrighted; they are put here in other words, and scored from the clinician's answers",
    confirmed="openEHR guideline model: all cases agree",
)
def major_depressive_disorder(
    depressed_mood: Annotated[
        bool,
        _nearly_daily(
            "depressed mood for most of the day (irritable mood counts in children and adolescents)",
            ("depressed mood", "low mood"),
            ("feels sad", "sad mood", "feels hopeless", "tearful", "feels empty"),
        ),
    ],
    loss_of_interest: Annotated[
        bool,
        _nearly_daily(
            "clearly less interest or pleasure in almost all activities for most of the day",
            ("anhedonia", "loss of interest", "loss of pleasure", "lost interest", "diminished interest"),
        ),
    ],
    weight_or_appetite_change: Annotated[
        bool,
        _nearly_daily(
            "weight changed by more than 5 % in a month without dieting, or appetite less or more",
            ("appetite change", "change in appetite", "significant weight change"),
            ("poor appetite", "decreased appetite", "increased appetite", "loss of appetite"),
        ),
    ],
    sleep_disturbance: Annotated[
        bool,
        _nearly_daily(
            "insomnia or hypersomnia", ("sleep disturbance",), ("insomnia", "hypersomnia", "sleeps too much")
        ),
    ],
    psychomotor_change: Annotated[
        bool,
        _nearly_daily(
            "psychomotor agitation or slowing that others can see",
            ("psychomotor changes",),
            ("psychomotor retardation", "psychomotor agitation", "psychomotor slowing"),
        ),
    ],
    loss_of_energy: Annotated[
        bool,
        _nearly_daily("fatigue or loss of energy", ("fatigue", "loss of energy", "low energy", "anergia")),
    ],
    worthlessness_or_guilt: Annotated[
        bool,
        _nearly_daily(
            "feelings of worthlessness or of excessive guilt",
            ("worthlessness or guilt",),
            ("worthlessness", "feels worthless", "excessive guilt", "inappropriate guilt", "feels guilty"),
        ),
    ],
    poor_concentration: Annotated[
        bool,
        _nearly_daily(
            "less able to think or concentrate, or indecisive",
            ("poor concentration", "difficulty concentrating", "trouble concentrating", "decreased concentration"),
            ("indecisiveness", "indecisive"),
        ),
    ],
    thoughts_of_death: Annotated[
        bool,
        Criterion(
            "recurrent thoughts of death or suicide, a plan for suicide, or an attempt",
            terms=("thoughts of death", "thoughts of death or suicide"),
            includes=("suicidal ideation", "suicidal thoughts", "suicide attempt", "wishes to be dead"),
        ),
    ],
    distress_or_impairment: Annotated[
        bool,
        Criterion(
            "the symptoms cause clinically significant distress or hinder work, social life or another important area",
            terms=("functional impairment", "clinically significant distress"),
            includes=("impaired functioning", "unable to work"),
        ),
    ],
    depression_from_substance_or_illness: Annotated[
        bool,
        Criterion(
            "the episode is due to the effects of a substance or of another medical condition",
            terms=("substance-induced depression", "depression due to another medical condition"),
        ),
    ],
    depression_in_psychotic_disorder: Annotated[
        bool,
        Criterion(
            "the episode is better explained by schizophrenia or another disorder of the psychotic spectrum",
            includes=("schizoaffective disorder", "schizophrenia", "schizophreniform disorder", "delusional disorder"),
        ),
    ],
    manic_episode: Annotated[
        bool,
        Criterion(
            "ever had a manic or hypomanic episode that was not induced by a substance or another illness",
            terms=("manic episode", "hypomanic episode", "history of mania", "mania", "hypomania"),
            includes=("bipolar disorder",),
        ),
    ],
) -> Result:
    """Whether the criteria of a major depressive disorder are met, from a clinician's answers.

    At least five of nine symptoms in the same two weeks, one of them depressed mood or loss of interest, with distress
    or impairment, and none of the three explanations that rule the disorder out.
    """
    items = (
        Item("Depressed mood", 1 if depressed_mood else 0, "core"),
        Item("Loss of interest", 1 if loss_of_interest else 0, "core"),
        Item("Weight or appetite", 1 if weight_or_appetite_change else 0),
        Item("Sleep", 1 if sleep_disturbance else 0),
        Item("Psychomotor change", 1 if psychomotor_change else 0),
        Item("Energy", 1 if loss_of_energy else 0),
        Item("Worthlessness or guilt", 1 if worthlessness_or_guilt else 0),
        Item("Concentration", 1 if poor_concentration else 0),
        Item("Death or suicide", 1 if thoughts_of_death else 0),
    )
    explained = depression_from_substance_or_illness or depression_in_psychotic_disorder or manic_episode
    symptoms = total(*items) >= 5 and found(*items, kind="core")
    return Result(
        "criteria met" if symptoms and distress_or_impairment and not explained else "criteria not met",
        "",
        "five or more symptoms with a core symptom" if symptoms else "too few symptoms, or no core symptom",
        items,
    )
