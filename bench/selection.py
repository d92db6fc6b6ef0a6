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
from riskcopilot.evals.medrisk.mapping import mappings

#: The question set's number of a calculator, and its name here.
NAMES = {number: mapping.calculator for number, mapping in mappings().items()}


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
