"""Infectious conditions that say to whom a calculator applies."""

from ...inputs import Criterion

CONDITIONS: dict[str, Criterion] = {
    "suspected infection": Criterion(
        "infection suspected or proven",
        terms=("suspected infection", "infection", "sepsis", "suspected sepsis", "septic"),
        includes=(
            "pneumonia",
            "urinary tract infection",
            "uti",
            "urosepsis",
            "pyelonephritis",
            "cellulitis",
            "meningitis",
            "bacteraemia",
            "bacteremia",
            "septic shock",
            "cholangitis",
            "peritonitis",
        ),
    ),
    "sore throat": Criterion(
        "acute sore throat",
        terms=("sore throat", "throat pain", "painful throat"),
        includes=("pharyngitis", "tonsillitis", "odynophagia", "pharyngotonsillitis"),
        code="162397003",
    ),
    "human immunodeficiency virus infection": Criterion(
        "infection with the human immunodeficiency virus",
        terms=("hiv", "hiv infection", "hiv positive", "human immunodeficiency virus"),
        includes=("aids",),
        code="86406008",
    ),
}
