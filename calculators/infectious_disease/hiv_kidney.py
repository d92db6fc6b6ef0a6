"""Kidney disease to come in people with HIV infection."""

from typing import Annotated

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..inputs import Criterion, Quantity
from ..vocabulary.biochemistry import Glucose, Triglycerides
from ..vocabulary.cardiovascular import Hypertension
from ..vocabulary.patient import AdultAge
from ..vocabulary.urine import Proteinuria
from ..vocabulary.vital_signs import SystolicPressure

SCHERZER_2014 = Source(
    "Scherzer R, Gandhi M, Estrella MM, et al. A chronic kidney disease risk score to determine tenofovir safety in a "
    "prospective cohort of HIV-positive male veterans. AIDS 2014;28(9):1289-1295",
    pmid="24922479",
    where="points, and rates by score with and without tenofovir",
    read="secondary",
    via="TabletWise for the points; MDCalc's table of rates, whose ends the abstract confirms",
)


@calculator(
    title="Chronic kidney disease risk in HIV infection (VA score)",
    source=SCHERZER_2014,
    conditions=("human immunodeficiency virus infection",),
    excludes=("chronic kidney disease",),
    ages=(19, 90),
    outcome="chronic kidney disease",
    aliases=("CKD prediction in HIV+ patients", "VHC risk score", "Scherzer score"),
)
def hiv_kidney_disease(
    age: AdultAge,
    glucose: Glucose,
    systolic_pressure: SystolicPressure,
    hypertension: Hypertension,
    triglycerides: Triglycerides,
    proteinuria: Proteinuria,
    cd4_count: Annotated[
        float,
        Quantity(
            "/uL",
            0,
            5000,
            "CD4 lymphocyte count",
            {"10*9/L": 1000},
            terms=(
                "cd4 count",
                "cd4+ count",
                "cd4 cell count",
                "cd4",
                "cd4+ cell count",
                "cd4+",
                "cd4+ t-cell count",
                "cd4 t-cell count",
                "cd4+ t cells",
                "cd4 t cells",
                "cd4 lymphocyte count",
                "cd4+ lymphocyte count",
                "cd4 cells",
                "cd4+ cells",
                "cd4+ lymphocytes",
                "absolute cd4 count",
                "absolute cd4",
                "cd4 t lymphocyte count",
                "cd4+ t lymphocyte count",
                "cd4 t lymphocytes",
                *("cd4 absolute", "cd4 abs", "latest cd4", "current cd4", "cd4 now"),
                *("cd4:", "cd4 abs count", "cd4 of", "cd4 today", "cd4 was"),
            ),
            spellings={
                "cells/ul": "/uL",
                "cells/µl": "/uL",
                "cells/mm3": "/uL",
                "/mm3": "/uL",
                "cells/mm³": "/uL",
                "cells/mcl": "/uL",
            },
        ),
    ],
    tenofovir_disoproxil: Annotated[
        bool,
        Criterion(
            "takes or is to take tenofovir disoproxil (not alafenamide)",
            terms=(
                "tenofovir disoproxil fumarate",
                "tenofovir disoproxil",
                "tenofovir",
                "tdf",
                *("tenofovir disoproxil-containing", "tdf-based", "tenofovir-df"),
            ),
            includes=(
                "truvada",
                "atripla",
                "viread",
                "complera",
                "stribild",
                "tenofovir df",
                "symfi",
                "cimduo",
                "delstrigo",
                *("tdf/ftc", "tdf/3tc", "ftc/tdf", "eviplera", "temixys", "symfi lo", "tenofovir-df based"),
                *("efavirenz/emtricitabine/tenofovir", "emtricitabine/tenofovir disoproxil", "tdf/ftc/efv"),
                "ftc/tdf/efv",
                *("tdf-containing", "truvada-based", "tdf/xtc", "tdf + ftc", "tdf/ftc + dtg", "tdf+3tc"),
                *("tld", "tle", "efv/ftc/tdf", "truvada +", "truvada and"),
            ),
            excludes=(
                "tenofovir alafenamide",
                *("tdf stopped", "tdf to taf"),
            ),
            opposites=(
                *("taf", "taf-based", "descovy", "biktarvy", "genvoya", "odefsey", "symtuza", "vemlidy"),
                *("on triumeq", "on dovato", "on juluca", "on cabenuva", "on kivexa", "tenofovir alafenamide"),
                *("switched from tdf to taf", "off tdf"),
                *("on biktarvy", "on descovy", "on genvoya", "on odefsey", "on symtuza", "taf/ftc"),
                *("ftc/taf", "bic/ftc/taf", "b/f/taf", "dtg/3tc", "dtg/abc/3tc", "abc/3tc"),
                *("on abacavir", "abacavir/lamivudine", "no tenofovir", "tdf-free", "tdf free"),
                *("tdf-sparing", "dovato", "triumeq", "juluca", "cabenuva", "kivexa", "taf not tdf"),
                *("tdf switched to taf", "switch tdf to taf"),
            ),
        ),
    ],
) -> Result:
    """Chance of chronic kidney disease within five years in HIV infection, with or without tenofovir disoproxil.

    Made from male veterans who began treatment, with normal kidneys. Tenofovir does not add to the score: it chooses
    the rate that goes with it.
    """
    items = (
        Item("Age", upto(age, {39: 0, 49: 2, 59: 4}, over=6)),
        Item("Glucose above 140 mg/dL", 2 if glucose > 140 else 0),
        Item("Systolic pressure above 140 mmHg", 1 if systolic_pressure > 140 else 0),
        Item("Hypertension", 2 if hypertension else 0),
        Item("Triglycerides above 200 mg/dL", 1 if triglycerides > 200 else 0),
        Item("Proteinuria", 2 if proteinuria else 0),
        Item("CD4 count under 200", 1 if cd4_count < 200 else 0),
    )
    score = total(*items)
    treated = upto(score, {0: 1.4, 1: 2.2, 2: 3.6, 3: 5.3, 4: 7.6, 5: 8.6, 6: 10.9, 7: 13.1, 8: 19.4}, over=21.4)
    untreated = upto(score, {0: 0.5, 1: 0.3, 2: 1.5, 3: 1.9, 4: 2.7, 5: 4.1, 6: 5.1, 7: 8.7, 8: 11.0}, over=16.4)
    rate = treated if tenofovir_disoproxil else untreated
    band = "low score" if score <= 0 else "high score" if score >= 9 else "score in between"
    return Result(score, "points", band, items, (Risk("chronic kidney disease", "5 years", rate, SCHERZER_2014),))
