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
            (
                "depressed mood",
                "low mood",
                "feeling depressed",
                "depressed moods",
                "persistent sadness",
                "feelings of sadness",
            ),
            (
                "feels sad",
                "sad mood",
                "feels hopeless",
                "tearful",
                "feels empty",
                "feeling sad",
                "feeling down",
                "feelings of hopelessness",
                "hopelessness",
                "persistent low mood",
                "feeling hopeless",
                "feeling empty",
                "tearfulness",
                "crying spells",
                "dysphoric mood",
            ),
        ),
    ],
    loss_of_interest: Annotated[
        bool,
        _nearly_daily(
            "clearly less interest or pleasure in almost all activities for most of the day",
            (
                "anhedonia",
                "loss of interest",
                "loss of pleasure",
                "lost interest",
                "diminished interest",
                "loss of interest/pleasure",
                "loss of interest or pleasure",
                "anhedonic",
                "lack of interest",
                "losing interest",
                "diminished pleasure",
                "decreased interest",
                "anhedonia and",
                "loss of interest in activities",
                "markedly diminished interest",
            ),
        ),
    ],
    weight_or_appetite_change: Annotated[
        bool,
        _nearly_daily(
            "weight changed by more than 5 % in a month without dieting, or appetite less or more",
            (
                "appetite change",
                "change in appetite",
                "significant weight change",
                "changes in appetite",
                "appetite changes",
                "weight changes",
                "change in weight or appetite",
                "changes in weight or appetite",
            ),
            (
                "poor appetite",
                "decreased appetite",
                "increased appetite",
                "loss of appetite",
                "reduced appetite",
                "significant weight loss",
                "significant weight gain",
                "overeating",
                "diminished appetite",
                "decrease in appetite",
                "increase in appetite",
            ),
        ),
    ],
    sleep_disturbance: Annotated[
        bool,
        _nearly_daily(
            "insomnia or hypersomnia",
            (
                "sleep disturbance",
                "sleep disturbances",
                "disturbed sleep",
                "sleep problems",
                "sleep difficulties",
            ),
            (
                "insomnia",
                "hypersomnia",
                "sleeps too much",
                "trouble sleeping",
                "difficulty sleeping",
                "oversleeping",
                "difficulty falling asleep",
                "early morning awakening",
                "trouble falling asleep",
                "poor sleep",
                "sleeping excessively",
            ),
        ),
    ],
    psychomotor_change: Annotated[
        bool,
        _nearly_daily(
            "psychomotor agitation or slowing that others can see",
            (
                "psychomotor changes",
                "psychomotor agitation or retardation",
                "psychomotor change",
                "psychomotor disturbance",
            ),
            ("psychomotor retardation", "psychomotor agitation", "psychomotor slowing"),
        ),
    ],
    loss_of_energy: Annotated[
        bool,
        _nearly_daily(
            "fatigue or loss of energy",
            (
                "fatigue",
                "loss of energy",
                "low energy",
                "anergia",
                "lack of energy",
                "fatigued",
                "tiredness",
                "fatigue or loss of energy",
                "decreased energy",
                "reduced energy",
                "little energy",
            ),
            includes=(
                "constantly tired",
                "feeling tired",
            ),
        ),
    ],
    worthlessness_or_guilt: Annotated[
        bool,
        _nearly_daily(
            "feelings of worthlessness or of excessive guilt",
            ("worthlessness or guilt",),
            (
                "worthlessness",
                "feels worthless",
                "excessive guilt",
                "inappropriate guilt",
                "feels guilty",
                "feeling worthless",
                "feelings of worthlessness",
                "feelings of guilt",
                "feeling guilty",
                "feelings of excessive guilt",
                "guilt feelings",
            ),
        ),
    ],
    poor_concentration: Annotated[
        bool,
        _nearly_daily(
            "less able to think or concentrate, or indecisive",
            (
                "poor concentration",
                "difficulty concentrating",
                "trouble concentrating",
                "decreased concentration",
                "diminished concentration",
                "decreased ability to concentrate",
                "difficulty with concentration",
                "impaired concentration",
                "trouble focusing",
                "difficulty focusing",
                "concentration problems",
                "reduced concentration",
                "inability to concentrate",
                "concentration difficulties",
            ),
            ("indecisiveness", "indecisive"),
        ),
    ],
    thoughts_of_death: Annotated[
        bool,
        Criterion(
            "recurrent thoughts of death or suicide, a plan for suicide, or an attempt",
            terms=(
                "thoughts of death",
                "thoughts of death or suicide",
                "thoughts of death/suicide",
                "recurrent thoughts of death",
                "thoughts of suicide",
                "suicidality",
            ),
            includes=(
                "suicidal ideation",
                "suicidal thoughts",
                "suicide attempt",
                "wishes to be dead",
                "thoughts of dying",
                "suicidal plan",
                "suicide plan",
                "thoughts of self-harm",
                "thoughts of ending her life",
                "thoughts of ending his life",
                "attempted suicide",
                "suicide attempts",
                "better off dead",
                "passive suicidal ideation",
                "active suicidal ideation",
            ),
        ),
    ],
    distress_or_impairment: Annotated[
        bool,
        Criterion(
            "the symptoms cause clinically significant distress or hinder work, social life or another important area",
            terms=("functional impairment", "clinically significant distress"),
            includes=(
                "impaired functioning",
                "unable to work",
                "impacting her work and social life",
                "impacting his work and social life",
                "impacting her work",
                "impacting his work",
                "significantly impairing",
                "impairment in functioning",
                "significant functional impairment",
                "affecting her work",
                "affecting his work",
                "interfering with her work",
                "interfering with his work",
                "impaired occupational functioning",
                "impaired social functioning",
            ),
        ),
    ],
    depression_from_substance_or_illness: Annotated[
        bool,
        Criterion(
            "the episode is due to the effects of a substance or of another medical condition",
            terms=(
                "substance-induced depression",
                "depression due to another medical condition",
                "substance-induced depressive disorder",
                "substance-induced mood disorder",
                "depressive disorder due to another medical condition",
                "mood disorder due to a general medical condition",
            ),
        ),
    ],
    depression_in_psychotic_disorder: Annotated[
        bool,
        Criterion(
            "the episode is better explained by schizophrenia or another disorder of the psychotic spectrum",
            includes=(
                "schizoaffective disorder",
                "schizophrenia",
                "schizophreniform disorder",
                "delusional disorder",
                "psychotic disorder",
                "schizoaffective",
            ),
        ),
    ],
    manic_episode: Annotated[
        bool,
        Criterion(
            "ever had a manic or hypomanic episode that was not induced by a substance or another illness",
            terms=(
                "manic episode",
                "hypomanic episode",
                "history of mania",
                "mania",
                "hypomania",
                "manic or hypomanic episode",
                "manic episodes",
                "hypomanic episodes",
                "manic or hypomanic episodes",
                "manic symptoms",
                "hypomanic or manic episode",
            ),
            includes=(
                "bipolar disorder",
                "bipolar i disorder",
                "bipolar ii disorder",
                "bipolar i",
                "bipolar ii",
                "bipolar affective disorder",
            ),
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
