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
    "soft tissue infection": Criterion(
        "acute infection of skin and soft tissue",
        terms=("soft tissue infection", "skin and soft tissue infection", "ssti"),
        includes=("cellulitis", "abscess", "erysipelas", "necrotizing fasciitis", "necrotising fasciitis"),
    ),
    "possible cellulitis of the leg": Criterion(
        "acute redness of a lower leg in which cellulitis is considered",
        terms=("possible cellulitis", "suspected cellulitis", "leg cellulitis", "lower extremity cellulitis"),
        includes=("cellulitis", "red leg", "leg erythema", "leg redness"),
    ),
    "diabetic foot ulcer": Criterion(
        "ulcer of the foot in diabetes mellitus",
        terms=("diabetic foot ulcer", "diabetic foot ulcers", "dfu"),
        includes=("foot ulcer", "plantar ulcer", "toe ulcer", "diabetic foot infection"),
    ),
    "febrile neutropenia": Criterion(
        "fever with a low neutrophil count",
        terms=("febrile neutropenia", "neutropenic fever", "febrile neutropaenia", "neutropenic sepsis"),
    ),
    "clostridioides difficile infection": Criterion(
        "infection with Clostridioides (Clostridium) difficile",
        terms=(
            "clostridioides difficile",
            "clostridium difficile",
            "c. difficile",
            "c difficile",
            "c. diff",
            "c diff",
            "cdi",
            "clostridioides difficile infection",
            "clostridium difficile infection",
        ),
    ),
    "possible exposure to hiv": Criterion(
        "exposed to blood or another fluid that may carry the human immunodeficiency virus",
        terms=("hiv exposure", "exposure to hiv", "possible hiv exposure", "occupational exposure"),
        includes=("needlestick", "needle stick", "needle-stick injury", "needlestick injury", "blood splash"),
    ),
    "bloodstream infection": Criterion(
        "bacteria grown from blood in an ill patient",
        terms=("bloodstream infection", "bacteraemia", "bacteremia", "positive blood cultures"),
        includes=("bacteraemic", "bacteremic", "gram-negative bacteraemia", "gram-negative bacteremia"),
    ),
}
