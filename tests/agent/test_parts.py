"""What a question asks for beside each other."""

import pytest

from riskcopilot.agent.parts import parts, serves, several


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        (
            "Should she be anticoagulated? Stroke and bleeding risk?",
            [("risk of Stroke?", "Stroke"), ("risk of bleeding?", "bleeding")],
        ),
        (
            "What is the risk of stroke and of major bleeding in this patient?",
            [
                ("What is the risk of stroke in this patient?", "stroke"),
                ("What is the risk of bleeding in this patient?", "bleeding"),
            ],
        ),
        ("What is the risk of stroke?", []),
        ("How severe is the pneumonia, and should he be admitted?", []),
        ("", []),
    ],
)
def test_two_things_asked_are_two_questions(question: str, expected: list[tuple[str, str]]) -> None:
    assert list(parts(question)) == expected


def test_a_calculator_serves_what_its_purpose_names() -> None:
    assert serves("HAS-BLED Risk of major bleeding in atrial fibrillation", "bleeding")
    assert not serves("Risk of stroke in atrial fibrillation", "bleeding")


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("OS-MRS? And his risk of liver fibrosis?", ("OS-MRS?", "And his risk of liver fibrosis?")),
        ("He is 58. Risk of liver fibrosis?", ()),
        ("Risk of liver fibrosis? What should I do?", ("Risk of liver fibrosis?", "What should I do?")),
        ("Risk of liver fibrosis? How high is it?", ("Risk of liver fibrosis?",)),
        ("", ()),
    ],
)
def test_questions_one_behind_another_are_so_many(question: str, expected: tuple[str, ...]) -> None:
    assert several(question) == expected
