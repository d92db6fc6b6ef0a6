"""Conditions of the mind and of substance use that say to whom a calculator applies."""

from ...inputs import Criterion

CONDITIONS: dict[str, Criterion] = {
    "alcohol withdrawal": Criterion(
        "withdrawal from alcohol, suspected or established",
        terms=("alcohol withdrawal", "alcohol withdrawal syndrome", "withdrawing from alcohol", "etoh withdrawal"),
        includes=("delirium tremens", "alcohol detoxification", "alcohol detox"),
    ),
    "opioid withdrawal": Criterion(
        "withdrawal from opioids, suspected or established",
        terms=("opioid withdrawal", "opiate withdrawal", "heroin withdrawal", "withdrawing from opioids"),
        includes=("buprenorphine induction", "opioid detoxification", "opioid detox"),
    ),
    "chronic pain": Criterion(
        "pain that lasts for more than three months",
        terms=("chronic pain", "chronic noncancer pain", "chronic non-cancer pain", "persistent pain"),
        includes=("chronic back pain", "chronic low back pain", "fibromyalgia", "chronic opioid therapy"),
    ),
    "pregnancy or a recent birth": Criterion(
        "pregnant now, or gave birth within the past year",
        includes=(
            "pregnant",
            "postpartum",
            "post-partum",
            "postnatal",
            "weeks after delivery",
            "weeks after birth",
            "gave birth",
            "new mother",
        ),
    ),
    "depression": Criterion(
        "depressive disorder, suspected or established",
        terms=("depression", "depressive disorder", "major depression", "major depressive disorder", "mdd"),
        includes=("depressed mood", "low mood", "depressive episode", "depressive symptoms", "anhedonia"),
        excludes=("st depression", "respiratory depression", "bone marrow depression"),
    ),
    "anxiety": Criterion(
        "anxiety disorder, suspected or established",
        terms=("anxiety", "anxiety disorder", "generalised anxiety disorder", "generalized anxiety disorder"),
        includes=("anxious", "panic attacks", "panic disorder", "excessive worry"),
    ),
    "antipsychotic treatment": Criterion(
        "takes or took a drug that blocks dopamine receptors",
        terms=("antipsychotic", "antipsychotics", "neuroleptic", "neuroleptics"),
        includes=(
            "haloperidol",
            "risperidone",
            "fluphenazine",
            "chlorpromazine",
            "metoclopramide",
            "tardive dyskinesia",
        ),
    ),
}
