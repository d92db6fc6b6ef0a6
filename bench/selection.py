"""How often the calculator a question set names is the one chosen here, among those both have.

`python -m bench.selection FILE.jsonl` reads rows with `patient_info`, `question` and `cal_id`; nothing of it is kept.
"""

import json
import sys
import tempfile
from collections import Counter
from pathlib import Path

from riskcopilot.agent.embedded import EmbeddedStages
from riskcopilot.app.compose import build_kit
from riskcopilot.app.settings import Settings
from riskcopilot.calculators import REGISTRY

#: The question set's number of a calculator, and its name here.
NAMES = {
    801: "cha2ds2_vasc", 40: "chads2", 807: "has_bled", 1718: "atria_bleeding", 1842: "atria_stroke",
    1752: "heart_score", 111: "timi_ua_nstemi", 99: "timi_stemi", 115: "wells_pe", 362: "wells_dvt",
    1750: "revised_geneva", 1247: "spesi", 324: "curb_65", 2654: "qsofa", 1096: "sirs", 1875: "mews",
    715: "nihss", 357: "abcd2", 402: "ich_score", 340: "child_pugh", 89: "ranson", 1735: "bisap",
    1739: "rcri", 617: "alvarado", 104: "centor",
}  # fmt: skip


def main(file: str) -> None:
    """Print how often the named calculator is first among the candidates, first chosen, and chosen at all."""
    rows = [row for row in map(json.loads, Path(file).read_text().splitlines()) if row["cal_id"] in NAMES]
    with tempfile.TemporaryDirectory() as home:
        kit = build_kit(Settings(home=Path(home)))
        stages = EmbeddedStages(REGISTRY)
        counts: Counter[str] = Counter()
        wrong: Counter[tuple[str, str]] = Counter()
        for row in rows:
            right = NAMES[row["cal_id"]]
            candidates = kit.find(row["question"], row["patient_info"], 10)
            chosen = [selected.name for selected in stages.select(row["question"], row["patient_info"], candidates)]
            counts["first candidate"] += candidates[0].name == right
            counts["first chosen"] += chosen[:1] == [right]
            counts["chosen"] += right in chosen
            counts["calculators chosen"] += len(chosen)
            if chosen[:1] != [right]:
                wrong[right, chosen[0] if chosen else "none"] += 1
    for what, count in counts.items():
        print(f"{what:<20} {count / len(rows):.3f} ({count}/{len(rows)})")
    for (right, chosen_instead), count in wrong.most_common(15):
        print(f"    {right} ← {chosen_instead}: {count}")


if __name__ == "__main__":
    main(sys.argv[1])
