"""Before an operation: the patient's general state."""

from typing import Annotated, Literal

from ..inputs import Choice

AsaClass = Annotated[
    Literal["1", "2", "3", "4", "5"],
    Choice(
        "physical status of the American Society of Anesthesiologists: 1 healthy; 2 mild, 3 severe systemic disease; "
        "4 a constant threat to life; 5 moribund",
        {
            "1": ("asa 1", "asa i", "asa class 1", "asa class i"),
            "2": ("asa 2", "asa ii", "asa class 2", "asa class ii"),
            "3": ("asa 3", "asa iii", "asa class 3", "asa class iii"),
            "4": ("asa 4", "asa iv", "asa class 4", "asa class iv"),
            "5": ("asa 5", "asa v", "asa class 5", "asa class v"),
        },
    ),
]
FunctionalDependence = Annotated[
    Literal["independent", "partially dependent", "totally dependent"],
    Choice(
        "help needed for daily activities before surgery: none; some; for all of them",
        {
            "independent": ("functionally independent", "independent in activities of daily living"),
            "partially dependent": ("partially dependent", "partially functionally dependent"),
            "totally dependent": ("totally dependent", "fully dependent", "bedbound"),
        },
    ),
]
