"""Instruments that people ask for and that are not here, why not, and what is here instead."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Absence:
    """One instrument that is left out: `instead` names calculators that answer a question near to its own."""

    title: str
    why: str
    instead: tuple[str, ...]
    aliases: tuple[str, ...] = ()
    url: str | None = None


ABSENT: tuple[Absence, ...] = (
    Absence(
        "FRAX",
        "its coefficients and country tables are not published, so no one can compute or check it independently",
        ("fracture_index",),
        ("fracture risk assessment tool",),
        "https://www.betterbones.com/testing/what-you-need-to-know-about-the-frax-risk-assessment-tool/",
    ),
    Absence(
        "QRISK3",
        "its reference implementation is under the LGPL with a disclaimer that must go with every score, and its name "
        "is a trademark; it needs British deprivation data as well",
        ("prevent", "score2", "pooled_cohort_equations"),
        ("qrisk", "qrisk2"),
        "https://qrisk.org/src.php",
    ),
    Absence(
        "Mini-Mental State Examination (MMSE)",
        "it is under copyright and licensed for a fee for each test",
        ("amt_10", "mini_cog", "four_at"),
        ("mmse", "mini mental state"),
        "http://medicaltidbits.blogspot.com/2011/12/",
    ),
    Absence(
        "Montreal Cognitive Assessment (MoCA)",
        "commercial use needs its owner's permission",
        ("amt_10", "mini_cog", "four_at"),
        ("moca",),
        "http://www.mocatest.org",
    ),
    Absence(
        "Emergency medicine coding guide",
        "it gives a level of billing by codes that are licensed, and says nothing of the patient's risk",
        ("news2",),
        ("2023 emergency medicine coding guide",),
    ),
)


def absent(name: str) -> Absence | None:
    """Return the absence a name or a title means, if it is one."""
    wanted = " ".join(name.casefold().replace("_", " ").split())
    return next((one for one in ABSENT if wanted in {one.title.casefold(), *one.aliases}), None)
