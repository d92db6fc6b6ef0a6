"""Brain and nerves: history and findings."""

from typing import Annotated

from ..inputs import Criterion

#: Denied, these rule out both; listed, they assert both. With a slash ("stroke/TIA") it may have been either.
_STROKE_AND_ATTACK = tuple(
    phrase
    for stroke in ("stroke", "strokes", "cva")
    for attack in ("tia", "tias", "transient ischaemic attack", "transient ischemic attack")
    for joint in (" or ", ", ", " and ")
    for phrase in (f"{stroke}{joint}{attack}", f"{attack}{joint}{stroke}")
)
CerebrovascularDisease = Annotated[
    bool,
    Criterion(
        "previous stroke or transient ischaemic attack",
        terms=("cerebrovascular disease", "stroke/tia", "tia/stroke", "cva/tia", "tia/cva", *_STROKE_AND_ATTACK),
        includes=(
            "cerebrovascular accident",
            "cva",
            "stroke",
            "ischaemic stroke",
            "ischemic stroke",
            "haemorrhagic stroke",
            "hemorrhagic stroke",
            "cerebral infarction",
            "transient ischaemic attack",
            "transient ischemic attack",
            "tia",
        ),
    ),
]
PreviousStroke = Annotated[
    bool,
    Criterion(
        "previous stroke (a transient ischaemic attack alone does not count)",
        terms=("stroke", "strokes", "cva", "cerebrovascular accident", *_STROKE_AND_ATTACK),
        includes=(
            "ischaemic stroke",
            "ischemic stroke",
            "haemorrhagic stroke",
            "hemorrhagic stroke",
            "cerebral infarction",
            "cerebral infarct",
            "lacunar infarct",
        ),
        excludes=("mini-stroke", "mini-strokes", "ministroke"),
        code="230690007",
    ),
]
