"""Glucose and resistance to insulin."""

from math import log

from ..core import Result, Source, calculator, upto
from ..vocabulary.biochemistry import HdlCholesterol, Triglycerides
from ..vocabulary.metabolic import FastingGlucose, FastingInsulin, GlycatedHaemoglobin
from ..vocabulary.patient import BodyMassIndex

MATTHEWS_1985 = Source(
    "Matthews DR, Hosker JP, Rudenski AS, et al. Homeostasis model assessment: insulin resistance and β-cell function "
    "from fasting plasma glucose and insulin concentrations in man. Diabetologia 1985;28:412-419",
    doi="10.1007/BF00280883",
    pmid="3899825",
    where="insulin × glucose in mmol/L over 22.5",
    read="secondary",
    via="PMC9798125, table 1; clincalc 0.4, reference of its HOMA-IR",
)
SIMENTAL_2008 = Source(
    "Simental-Mendía LE, Rodríguez-Morán M, Guerrero-Romero F. The product of fasting glucose and triglycerides as "
    "surrogate for identifying insulin resistance in apparently healthy subjects. 2008",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC6173832",
    where="logarithm of half the product",
    read="secondary",
    via="PMC6173832; PMC9798125, table 1",
)
BELLO_2018 = Source(
    "Bello-Chavolla OY, Almeda-Valdes P, Gomez-Velasco D, et al. METS-IR, a novel score to evaluate insulin "
    "sensitivity, is predictive of visceral adiposity and incident type 2 diabetes. Eur J Endocrinol 2018",
    doi="10.1530/EJE-17-0883",
    where="definition in the abstract; line at 50.39",
    read="abstract",
)
NATHAN_2008 = Source(
    "Nathan DM, Kuenen J, Borg R, et al. Translating the A1C assay into estimated average glucose values. "
    "Diabetes Care 2008;31(8):1473-1478",
    doi="10.2337/dc08-0545",
    pmid="18540046",
    where="regression in the abstract",
    read="abstract",
)


@calculator(
    title="HOMA-IR",
    source=MATTHEWS_1985,
    outcome="insulin resistance",
    aliases=("homeostatic model assessment", "homeostasis model assessment of insulin resistance", "HOMA"),
    confirmed="clincalc 0.4 and medcalc-bench 1.7: 500 random patients agree",
)
def homa_ir(fasting_glucose: FastingGlucose, fasting_insulin: FastingInsulin) -> Result:
    """Insulin resistance by the homeostasis model, from glucose and insulin of one fasting sample.

    Insulin in mIU/L times glucose in mg/dL over 405, rounded to two decimals. There is no general line: published ones
    depend on assay and population. Not for people who are given insulin.
    """
    return Result(round(fasting_insulin * fasting_glucose / 405, 2), "", "")


@calculator(
    title="Triglyceride-glucose index",
    source=SIMENTAL_2008,
    outcome="insulin resistance",
    aliases=("TyG index", "TyG"),
)
def triglyceride_glucose_index(triglycerides: Triglycerides, fasting_glucose: FastingGlucose) -> Result:
    """Insulin resistance from fasting triglycerides and glucose: the natural logarithm of half their product.

    In units of mg/dL, rounded to two decimals. There is no general line.
    """
    return Result(round(log(triglycerides * fasting_glucose / 2), 2), "", "")


@calculator(
    title="METS-IR",
    source=BELLO_2018,
    excludes=("diabetes mellitus",),
    outcome="type 2 diabetes",
    aliases=("metabolic score for insulin resistance",),
)
def mets_ir(
    fasting_glucose: FastingGlucose,
    triglycerides: Triglycerides,
    body_mass_index: BodyMassIndex,
    hdl_cholesterol: HdlCholesterol,
) -> Result:
    """Metabolic score for insulin resistance, from fasting glucose, triglycerides, body mass index and HDL cholesterol.

    Rounded to two decimals. Above 50.39 the risk of type 2 diabetes was high in people without diabetes; the line is
    drawn before rounding.
    """
    score = log(2 * fasting_glucose + triglycerides) * body_mass_index / log(hdl_cholesterol)
    return Result(
        round(score, 2),
        "",
        upto(score, {50.39: "low risk of type 2 diabetes"}, over="high risk of type 2 diabetes"),
    )


@calculator(
    title="Estimated average glucose",
    source=NATHAN_2008,
    outcome="average glucose",
    aliases=("eAG", "average glucose from HbA1c", "A1c to average glucose"),
    confirmed="openEHR guideline model, its case agrees",
)
def estimated_average_glucose(glycated_haemoglobin: GlycatedHaemoglobin) -> Result:
    """Average glucose over the past three months that corresponds to a glycated haemoglobin.

    In mg/dL, rounded to one decimal. From 507 people with and without diabetes; it misleads where red cells live
    shorter or longer than usual.
    """
    return Result(round(28.7 * glycated_haemoglobin - 46.7, 1), "mg/dL", "")
