"""What CT and presentation show of bleeding inside the skull and of aneurysms."""

from typing import Annotated, Literal

from ..inputs import Choice, Criterion, Quantity

HaemorrhagePresentation = Annotated[
    Literal["mild headache", "severe headache", "drowsy or mild deficit", "stupor or hemiparesis", "coma"],
    Choice(
        "presentation of subarachnoid haemorrhage: no or mild headache with slight neck stiffness; moderate to severe "
        "headache or neck stiffness without deficit (a cranial nerve palsy may be present); drowsiness, confusion or "
        "mild focal deficit; stupor or moderate to severe hemiparesis; deep coma or decerebrate posturing",
        {
            "mild headache": ("hunt and hess grade 1", "hunt and hess grade i", "hunt-hess 1", "hunt hess 1"),
            "severe headache": (
                "hunt and hess grade 2",
                "hunt and hess grade ii",
                "hunt-hess 2",
                "hunt hess 2",
                "severe headache",
                "worst headache of his life",
                "worst headache of her life",
                "worst headache of life",
            ),
            "drowsy or mild deficit": (
                "hunt and hess grade 3",
                "hunt and hess grade iii",
                "hunt-hess 3",
                "hunt hess 3",
                "drowsy",
                "drowsiness",
                "lethargic",
                "lethargy",
                "confused",
                "confusion",
            ),
            "stupor or hemiparesis": (
                "hunt and hess grade 4",
                "hunt and hess grade iv",
                "hunt-hess 4",
                "hunt hess 4",
                "stuporous",
                "stupor",
            ),
            "coma": (
                "hunt and hess grade 5",
                "hunt and hess grade v",
                "hunt-hess 5",
                "hunt hess 5",
                "comatose",
                "deep coma",
                "decerebrate posturing",
                "decerebrate rigidity",
                "moribund",
            ),
        },
    ),
]
FisherBlood = Annotated[
    Literal["none", "thin", "thick", "intracerebral or intraventricular"],
    Choice(
        "blood on the first CT: no subarachnoid blood; diffuse blood or vertical layers under 1 mm thick; a localised "
        "clot or vertical layers 1 mm thick or more; an intracerebral or intraventricular clot with diffuse or no "
        "subarachnoid blood",
        {
            "none": ("no subarachnoid blood", "no subarachnoid haemorrhage", "no subarachnoid hemorrhage", "fisher 1"),
            "thin": ("diffuse subarachnoid blood", "thin subarachnoid blood", "fisher 2", "fisher grade 2"),
            "thick": ("thick subarachnoid clot", "localised clot", "localized clot", "fisher 3", "fisher grade 3"),
            "intracerebral or intraventricular": ("fisher 4", "fisher grade 4", "intraventricular clot"),
        },
        absent="none",
    ),
]
VascularCause = Annotated[
    Literal["low", "indeterminate", "high"],
    Choice(
        "vascular cause on plain CT of an intracerebral haemorrhage: high with enlarged vessels or calcifications "
        "along its margins, or a dense venous sinus or cortical vein on its drainage path; low with none of these and "
        "a haemorrhage of the basal ganglia, thalamus or brainstem; indeterminate otherwise",
        {
            "low": ("low probability ncct", "low-probability ncct", "low probability on non-contrast ct"),
            "indeterminate": (
                "indeterminate ncct",
                "indeterminate probability ncct",
                "lobar haemorrhage",
                "lobar hemorrhage",
                "cerebellar haemorrhage",
                "cerebellar hemorrhage",
            ),
            "high": (
                "high probability ncct",
                "high-probability ncct",
                "enlarged vessels along the margin",
                "calcifications along the margin",
                "calcification along the margin",
                "hyperdense venous sinus",
                "dense venous sinus",
            ),
        },
    ),
]
Aptt = Annotated[
    float,
    Quantity(
        "s",
        10,
        300,
        "activated partial thromboplastin time",
        terms=("activated partial thromboplastin time", "partial thromboplastin time", "aptt", "ptt"),
        spellings={"seconds": "s", "sec": "s", "secs": "s", "second": "s"},
    ),
]
HaemorrhageSite = Annotated[
    Literal["lobar", "deep", "infratentorial"],
    Choice(
        "site of the intracerebral haemorrhage: lobar; deep (basal ganglia, thalamus, internal capsule); "
        "infratentorial (brainstem, cerebellum)",
        {
            "lobar": ("lobar haemorrhage", "lobar hemorrhage", "lobar haematoma", "lobar hematoma", "lobar ich"),
            "deep": (
                "deep haemorrhage",
                "deep hemorrhage",
                "basal ganglia haemorrhage",
                "basal ganglia hemorrhage",
                "thalamic haemorrhage",
                "thalamic hemorrhage",
                "putaminal haemorrhage",
                "putaminal hemorrhage",
            ),
            "infratentorial": (
                "infratentorial",
                "brainstem haemorrhage",
                "brainstem hemorrhage",
                "pontine haemorrhage",
                "pontine hemorrhage",
                "cerebellar haemorrhage",
                "cerebellar hemorrhage",
                "cerebellar haematoma",
                "cerebellar hematoma",
            ),
        },
    ),
]
PriorCognitiveImpairment = Annotated[
    bool,
    Criterion(
        "cognitive impairment before the haemorrhage",
        terms=("cognitive impairment", "pre-existing cognitive impairment", "prior cognitive impairment"),
        includes=("dementia", "alzheimer's disease", "alzheimer disease", "vascular dementia"),
    ),
]
AneurysmPopulation = Annotated[
    Literal["north american or european", "japanese", "finnish"],
    Choice(
        "population: North American or European other than Finnish; Japanese; Finnish",
        {
            "north american or european": ("north american", "european"),
            "japanese": ("japanese",),
            "finnish": ("finnish",),
        },
    ),
]
AneurysmSize = Annotated[
    float,
    Quantity(
        "mm",
        0.5,
        80,
        "largest diameter of the aneurysm",
        {"cm": 10},
        terms=("aneurysm size", "aneurysm measuring", "aneurysm diameter", "size of the aneurysm", "aneurysm of"),
        spellings={"millimetres": "mm", "millimeters": "mm", "millimetre": "mm", "millimeter": "mm"},
    ),
]
AneurysmSite = Annotated[
    Literal["internal carotid", "middle cerebral", "anterior, posterior communicating or posterior"],
    Choice(
        "site of the aneurysm: internal carotid artery; middle cerebral artery; anterior cerebral or communicating "
        "artery, posterior communicating artery or posterior circulation",
        {
            "internal carotid": ("internal carotid artery aneurysm", "ica aneurysm", "internal carotid aneurysm"),
            "middle cerebral": ("middle cerebral artery aneurysm", "mca aneurysm"),
            "anterior, posterior communicating or posterior": (
                "anterior communicating artery aneurysm",
                "acom aneurysm",
                "acomm aneurysm",
                "anterior cerebral artery aneurysm",
                "aca aneurysm",
                "posterior communicating artery aneurysm",
                "pcom aneurysm",
                "pcomm aneurysm",
                "basilar aneurysm",
                "basilar tip aneurysm",
                "vertebral artery aneurysm",
            ),
        },
    ),
]
