"""Thyroid storm: how likely."""

from typing import Annotated, Literal

from ..core import Item, Result, Source, below, calculator, total
from ..inputs import Choice, Criterion
from ..vocabulary.cardiovascular import AtrialFibrillation
from ..vocabulary.vital_signs import HeartRate, Temperature

BURCH_1993 = Source(
    "Burch HB, Wartofsky L. Life-threatening thyrotoxicosis. Thyroid storm. Endocrinol Metab Clin North Am "
    "1993;22:263-277",
    url="https://medicalcriteria.com/web/endts/",
    where="point scale",
    read="secondary",
    via="MedicalCriteria.com and TabletWise, both with the scale; a computable guideline with 14 temperatures",
)


@calculator(
    title="Burch-Wartofsky Point Scale",
    source=BURCH_1993,
    conditions=("thyrotoxicosis",),
    outcome="thyroid storm",
    aliases=("BWPS", "thyroid storm score", "Burch-Wartofsky score"),
    confirmed="openEHR guideline model: 13 of 14 cases agree; the other is the disputed 39.3 °C",
    disputed="the step from 20 to 25 points: 103 °F is 39.4 °C, and 39.3 °C is printed beside it; 39.4 is used; some "
    "reproductions give the first points for heart rate from 99/min and not from 90/min",
)
def burch_wartofsky(
    temperature: Temperature,
    storm_mental_state: Annotated[
        Literal["normal", "agitation", "delirium, psychosis or extreme lethargy", "seizure or coma"],
        Choice(
            "effects of thyrotoxicosis on the nervous system: none; agitation; delirium, psychosis or extreme "
            "lethargy; seizure or coma",
            {
                "normal": (
                    "no cns effects",
                    "normal mental status",
                    "alert and oriented",
                    *("normal mental state", "no central nervous system effects", "no cns symptoms"),
                    *("mentation intact", "no altered mental status", "no neurological symptoms"),
                    *("no mental status changes", "no central nervous system symptoms"),
                    *("alert and orientated", "normal mentation", "mental status normal"),
                    "mental status is normal",
                ),
                "agitation": (
                    "agitation",
                    "agitated",
                    "restless",
                    *("restlessness", "mild agitation", "anxious and agitated", "anxious and restless"),
                    *("mildly agitated", "very agitated"),
                ),
                "delirium, psychosis or extreme lethargy": (
                    "delirium",
                    "delirious",
                    "psychosis",
                    "psychotic",
                    "extreme lethargy",
                    *("extremely lethargic", "severe lethargy", "severely lethargic", "acute psychosis"),
                    *("manic psychosis", "profound lethargy", "profoundly lethargic", "hallucinating"),
                    *("acute confusional state", "stuporous", "obtunded"),
                ),
                "seizure or coma": (
                    "seizure",
                    "seizures",
                    "coma",
                    "comatose",
                    *("seizure activity", "convulsions", "convulsion", "in a coma", "status epilepticus"),
                    *("generalised seizure", "tonic-clonic seizure", "seizing", "convulsing"),
                ),
            },
            absent="normal",
        ),
    ],
    storm_gut_and_liver: Annotated[
        Literal["normal", "diarrhoea, vomiting or abdominal pain", "unexplained jaundice"],
        Choice(
            "effects of thyrotoxicosis on gut and liver: none; diarrhoea, nausea, vomiting or abdominal pain; jaundice "
            "without another cause",
            {
                "normal": (
                    "no gastrointestinal symptoms",
                    "no gi symptoms",
                    *("no gastrointestinal or hepatic", "no gastrointestinal-hepatic dysfunction"),
                    *("no gi or hepatic dysfunction", "no gastrointestinal hepatic dysfunction"),
                    *("no gastrointestinal complaints", "no gi complaints"),
                    *("no nausea, vomiting or diarrhea", "no nausea, vomiting, or diarrhea"),
                    "no nausea, vomiting, diarrhea, or abdominal pain",
                ),
                "diarrhoea, vomiting or abdominal pain": (
                    "diarrhoea",
                    "diarrhea",
                    "vomiting",
                    "nausea",
                    "abdominal pain",
                    *("loose stools", "emesis", "nauseous", "stomach pain", "abdominal cramps"),
                    *("nausea and vomiting", "vomited", "watery stools", "hyperdefecation", "nauseated"),
                    "belly pain",
                ),
                "unexplained jaundice": (
                    "unexplained jaundice",
                    "jaundice",
                    "jaundiced",
                    "icteric sclerae",
                    "scleral icterus",
                    "icterus",
                    "icteric",
                ),
            },
            absent="normal",
        ),
    ],
    heart_rate: HeartRate,
    storm_heart_failure: Annotated[
        Literal["none", "oedema of the legs", "crackles at both lung bases", "pulmonary oedema"],
        Choice(
            "heart failure: none; oedema of the legs; crackles at both lung bases; pulmonary oedema",
            {
                "none": (
                    "no heart failure",
                    "no congestive heart failure",
                    "no signs of heart failure",
                    *("no history of congestive heart failure", "no evidence of heart failure"),
                    *("no evidence of congestive heart failure", "no signs of congestive heart failure"),
                    *("no chf", "no signs or symptoms of heart failure", "without heart failure"),
                ),
                "oedema of the legs": (
                    "pedal edema",
                    "pedal oedema",
                    "leg oedema",
                    "leg edema",
                    *("ankle oedema", "ankle edema", "lower extremity edema", "lower limb oedema"),
                    *("lower limb edema", "swollen ankles", "pitting edema", "pitting oedema"),
                    *("pedal swelling", "ankle swelling", "mild heart failure"),
                    "mild congestive heart failure",
                ),
                "crackles at both lung bases": (
                    "bibasilar rales",
                    "bibasal crackles",
                    "bibasilar crackles",
                    "bibasal crepitations",
                    "bilateral basal crackles",
                    "bilateral basilar crackles",
                    "bibasilar crepitations",
                    "crackles at both bases",
                    "crackles at both lung bases",
                    *("bilateral basal crepitations", "bibasal rales", "moderate heart failure"),
                    *("bilateral basilar rales", "crackles in both lung bases", "rales at both bases"),
                    *("bilateral base crackles", "moderate congestive heart failure", "bibasal creps"),
                ),
                "pulmonary oedema": (
                    "pulmonary edema",
                    "pulmonary oedema",
                    *("flash pulmonary edema", "acute pulmonary oedema", "acute pulmonary edema"),
                    *("severe heart failure", "severe congestive heart failure", "lung oedema"),
                    "cardiogenic pulmonary oedema",
                ),
            },
            absent="none",
        ),
    ],
    atrial_fibrillation: AtrialFibrillation,
    storm_precipitant: Annotated[
        bool,
        Criterion(
            "an event that can set off thyroid storm: infection, surgery, trauma, childbirth, contrast medium, stopped "
            "antithyroid medicine",
            terms=(
                "precipitating event",
                "precipitating factor",
                "precipitant",
                "triggering event",
                *("precipitating cause", "identifiable precipitant", "identifiable precipitating event"),
                *("precipitating factors", "precipitating illness", "inciting event"),
                "precipitating events",
            ),
            includes=(
                "recent surgery",
                "recent infection",
                "stopped methimazole",
                "stopped antithyroid medication",
                "recent trauma",
                "recent childbirth",
                *("recent stressful event", "stressful event", "discontinued methimazole"),
                *("discontinued her methimazole", "discontinued carbimazole", "stopped carbimazole"),
                *("stopped propylthiouracil", "stopped taking methimazole", "stopped taking carbimazole"),
                *("stopped her methimazole", "stopped taking her antithyroid medication"),
                *("stopped taking his antithyroid medication", "stopped antithyroid drugs"),
                *("discontinued antithyroid medication", "discontinued antithyroid therapy"),
                *("non-adherence to methimazole", "nonadherence to methimazole"),
                *("noncompliance with methimazole", "non-compliance with antithyroid medication"),
                *("noncompliance with antithyroid medication", "nonadherent to methimazole"),
                *("ran out of methimazole", "missed methimazole doses", "recent iodinated contrast"),
                *("recent iodine contrast", "iodinated contrast exposure"),
                *("recent upper respiratory infection", "recent respiratory infection", "recent illness"),
                *("recent thyroidectomy", "recent thyroid surgery", "recent delivery", "recent labour"),
                *("recent pneumonia", "recent radioiodine", "radioactive iodine treatment"),
                *("recent contrast ct", "recent dental extraction", "recent operation"),
                *("recent urinary tract infection", "recent viral illness", "recent infectious illness"),
                *("stopped taking her thyroid medication", "stopped her antithyroid medication"),
                "recent emotional stress",
            ),
        ),
    ],
) -> Result:
    """How far a patient with proven thyrotoxicosis is into thyroid storm.

    It is sensitive by intent: fever and tachycardia of an infection score as well. It does not replace judgement.
    """
    items = (
        # between the printed ends of °C and those of °F: 100.9 °F is 38.278 °C and belongs to the row of 38.2 °C
        Item(
            "Temperature",
            below(temperature, {37.2: 0, 37.75: 5, 38.29: 10, 38.85: 15, 39.4: 20, 39.95: 25}, otherwise=30),
        ),
        Item(
            "Nervous system",
            30
            if storm_mental_state == "seizure or coma"
            else 20
            if storm_mental_state == "delirium, psychosis or extreme lethargy"
            else 10
            if storm_mental_state == "agitation"
            else 0,
        ),
        Item(
            "Gut and liver",
            20
            if storm_gut_and_liver == "unexplained jaundice"
            else 10
            if storm_gut_and_liver == "diarrhoea, vomiting or abdominal pain"
            else 0,
        ),
        Item("Heart rate", below(heart_rate, {90: 0, 110: 5, 120: 10, 130: 15, 140: 20}, otherwise=25)),
        Item(
            "Heart failure",
            15
            if storm_heart_failure == "pulmonary oedema"
            else 10
            if storm_heart_failure == "crackles at both lung bases"
            else 5
            if storm_heart_failure == "oedema of the legs"
            else 0,
        ),
        Item("Atrial fibrillation", 10 if atrial_fibrillation else 0),
        Item("Precipitating event", 10 if storm_precipitant else 0),
    )
    score = total(*items)
    fives = score / 5  # every row gives a multiple of five points
    band = below(
        fives,
        {5: "thyroid storm unlikely", 9: "impending thyroid storm"},
        otherwise="highly suggestive of thyroid storm",
    )
    return Result(score, "points", band, items)
