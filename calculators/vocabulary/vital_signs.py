"""Vital signs and the level of consciousness."""

from typing import Annotated, Literal

from ..inputs import Choice, Criterion, Quantity

_HEART_RATE = Quantity(
    "/min",
    0,
    350,
    "heart rate",
    terms=("heart rate", "pulse rate", "pulse", "hr", "ventricular rate"),
    spellings={"bpm": "/min", "beats/min": "/min", "beats per minute": "/min", "per minute": "/min"},
    code="8867-4",
)
HeartRate = Annotated[float, _HEART_RATE]
#: For what is divided by the interval between beats.
BeatingHeartRate = Annotated[float, _HEART_RATE.within(20, 350)]
_RESPIRATORY_RATE = Quantity(
    "/min",
    0,
    100,
    "respiratory rate",
    terms=("respiratory rate", "respiration rate", "resp rate", "respirations", "rr", "breathing rate"),
    spellings={"breaths/min": "/min", "breaths per minute": "/min", "per minute": "/min"},
    code="9279-1",
)
RespiratoryRate = Annotated[float, _RESPIRATORY_RATE]
BreathingRate = Annotated[float, _RESPIRATORY_RATE.within(1, 100)]
_SYSTOLIC = Quantity(
    "mm[Hg]",
    20,
    300,
    "systolic blood pressure",
    terms=("systolic blood pressure", "systolic bp", "systolic pressure", "sbp", "systolic"),
    spellings={"mm hg": "mm[Hg]"},
    code="8480-6",
)
SystolicPressure = Annotated[float, _SYSTOLIC]
#: For scores with a row for a patient who has no measurable pressure, entered as 0.
SystolicPressureFromZero = Annotated[float, _SYSTOLIC.within(0, 300)]
DiastolicPressure = Annotated[
    float,
    Quantity(
        "mm[Hg]",
        10,
        200,
        "diastolic blood pressure",
        terms=("diastolic blood pressure", "diastolic bp", "diastolic pressure", "dbp", "diastolic"),
        spellings={"mm hg": "mm[Hg]"},
        code="8462-4",
    ),
]
MeanPressure = Annotated[
    float,
    Quantity(
        "mm[Hg]",
        10,
        250,
        "mean arterial pressure",
        terms=("mean arterial pressure", "mean blood pressure", "map"),
        spellings={"mm hg": "mm[Hg]"},
        code="8478-0",
    ),
]
Temperature = Annotated[
    float,
    Quantity(
        "Cel",
        25,
        45,
        "core body temperature",
        {"[degF]": 5 / 9},
        {"[degF]": -160 / 9},
        terms=("temperature", "temp", "t", "tmax", "febrile to"),
        spellings={
            "c": "Cel",
            "°c": "Cel",
            "celsius": "Cel",
            "degrees celsius": "Cel",
            "degrees c": "Cel",
            "degc": "Cel",
            "deg c": "Cel",
            "f": "[degF]",
            "°f": "[degF]",
            "fahrenheit": "[degF]",
            "degrees fahrenheit": "[degF]",
            "degrees f": "[degF]",
            "degf": "[degF]",
            "deg f": "[degF]",
        },
        code="8310-5",
    ),
]
OxygenSaturation = Annotated[
    float,
    Quantity(
        "%",
        30,
        100,
        "peripheral oxygen saturation",
        terms=(
            "oxygen saturation",
            "o2 saturation",
            "o2 sat",
            "spo2",
            "sao2",
            "saturation",
            "sats",
            "sat",
            "saturating",
        ),
        code="59408-5",
    ),
]
OnOxygen = Annotated[
    bool,
    Criterion(
        "receiving supplemental oxygen",
        terms=(
            "supplemental oxygen",
            "supplementary oxygen",
            "oxygen therapy",
            "on oxygen",
        ),
        includes=("nasal cannula", "non-rebreather", "face mask oxygen", "home oxygen"),
        opposites=("room air", "ambient air", "on air", "% ra", "on ra"),
        code="57485005",
    ),
]
GlasgowComaScale = Annotated[
    float,
    Quantity(
        "1",
        3,
        15,
        "Glasgow Coma Scale, total",
        integer=True,
        terms=("glasgow coma scale", "glasgow coma score", "gcs"),
        code="9269-2",
    ),
]
Consciousness = Annotated[
    Literal["alert", "confused", "voice", "pain", "unresponsive"],
    Choice(
        "level of consciousness (ACVPU): alert; newly confused or disoriented but awake; responding only to voice; "
        "responding only to pain; unresponsive",
        {
            "alert": (
                "alert",
                "alert and oriented",
                "alert and orientated",
                "awake and alert",
                "a&ox3",
                "aox3",
                "a&o x3",
            ),
            "confused": (
                "new confusion",
                "newly confused",
                "new-onset confusion",
                "acutely confused",
                "acute confusion",
                "confused",
                "disoriented",
                "disorientated",
                "delirious",
                "delirium",
            ),
            "voice": (
                "responds to voice",
                "responding to voice",
                "responsive to voice",
                "reacts to voice",
                "rousable to voice",
                "arousable to voice",
                "responds to verbal stimuli",
                "responds only to voice",
            ),
            "pain": (
                "responds to pain",
                "responding to pain",
                "responsive to pain",
                "reacts to pain",
                "responds to painful stimuli",
                "responds only to pain",
            ),
            "unresponsive": ("unresponsive", "unconscious", "comatose", "does not respond"),
        },
    ),
]
