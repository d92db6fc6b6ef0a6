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
    "trauma": Criterion(
        "acute physical injury",
        terms=("trauma", "injury", "injured", "polytrauma", "multiple trauma", "major trauma"),
        includes=(
            "motor vehicle collision",
            "motor vehicle accident",
            "mvc",
            "road traffic accident",
            "road traffic collision",
            "gunshot wound",
            "gsw",
            "stab wound",
            "fall from height",
            "pedestrian struck",
            "blunt trauma",
            "penetrating trauma",
        ),
    ),
    "head injury": Criterion(
        "acute injury of the head",
        terms=("head injury", "head trauma", "traumatic brain injury", "tbi"),
        includes=(
            "minor head injury",
            "blunt head trauma",
            "blunt head injury",
            "concussion",
            "hit his head",
            "hit her head",
            "struck his head",
            "struck her head",
            "scalp hematoma",
            "scalp haematoma",
        ),
    ),
    "mangled limb": Criterion(
        "limb with severe injury of skeleton, soft tissue, vessels or nerves",
        terms=("mangled limb", "mangled extremity", "crushed limb", "crush injury"),
        includes=("open tibial fracture", "near-amputation", "traumatic amputation", "open fracture", "limb ischemia"),
    ),
    "blast injury": Criterion(
        "injury by an explosion",
        terms=("blast injury", "blast injuries", "blast lung injury", "blast lung"),
        includes=("explosion", "bomb blast", "improvised explosive device", "ied"),
    ),
    "smoke inhalation": Criterion(
        "smoke inhaled or inhalation injury suspected, with or without burns",
        terms=("smoke inhalation", "inhalation injury"),
        includes=("house fire", "carbonaceous sputum", "inhalational injury", "inhalation burn"),
    ),
    "burns": Criterion(
        "burns of the skin",
        terms=("burn", "burns", "burned", "thermal injury"),
        includes=("flame burn", "scald", "partial-thickness burns", "full-thickness burns"),
    ),
    "rib fracture": Criterion(
        "one or more broken ribs",
        terms=("rib fracture", "rib fractures", "fractured rib", "fractured ribs", "broken ribs"),
        includes=("flail chest",),
    ),
    "thoracolumbar spine injury": Criterion(
        "acute injury of the thoracic or lumbar spine",
        terms=("thoracolumbar fracture", "thoracolumbar injury", "thoracolumbar spine injury"),
        includes=(
            "burst fracture",
            "lumbar fracture",
            "thoracic spine fracture",
            "vertebral fracture",
            "compression fracture",
            "chance fracture",
        ),
    ),
    "possible cervical spine injury": Criterion(
        "blunt injury in which the neck may be hurt",
        terms=("possible cervical spine injury", "suspected cervical spine injury", "neck injury", "neck trauma"),
        includes=("neck pain", "cervical spine tenderness", "cervical collar", "c-collar", "whiplash"),
    ),
    "knee injury": Criterion(
        "acute injury of a knee",
        terms=("knee injury", "injured knee", "knee trauma"),
        includes=("twisted knee", "twisted his knee", "twisted her knee", "fell on his knee", "fell on her knee"),
    ),
    "rhabdomyolysis": Criterion(
        "breakdown of skeletal muscle with a raised creatine kinase",
        terms=("rhabdomyolysis", "rhabdo"),
        includes=("crush syndrome", "myoglobinuria"),
    ),
}
