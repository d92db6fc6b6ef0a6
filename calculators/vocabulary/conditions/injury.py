"""Injury conditions that say to whom a calculator applies."""

from ...inputs import Criterion

CONDITIONS: dict[str, Criterion] = {
    "ankle injury": Criterion(
        "acute injury of an ankle or the middle of a foot",
        terms=("ankle injury", "injured ankle", "ankle trauma", "foot injury", "injured foot"),
        includes=(
            "ankle sprain",
            "sprained ankle",
            "twisted ankle",
            "rolled ankle",
            "inversion injury",
            "twisted his ankle",
            "twisted her ankle",
            "rolled his ankle",
            "rolled her ankle",
        ),
    ),
    "minor head injury": Criterion(
        "head injury with loss of consciousness, amnesia or disorientation, and a Glasgow Coma Scale of 13 to 15",
        terms=("minor head injury", "minor head trauma", "mild head injury", "mild head trauma"),
        includes=("mild traumatic brain injury", "mtbi", "concussion"),
    ),
    "penetrating head injury": Criterion(
        "penetrating or plainly depressed skull injury",
        terms=("penetrating head injury", "penetrating skull injury", "penetrating head trauma"),
        includes=("gunshot wound to the head", "obvious depressed skull fracture"),
    ),
}
