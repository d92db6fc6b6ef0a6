"""Install a wheel into an empty environment and run the calculators' tests there: `python tests/wheel.py FILE.whl`.

The environment borrows this one's dependencies by links, so that nothing is fetched; the checkout is not on its path.
"""

import shutil
import subprocess
import sys
import tempfile
import venv
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
#: Files beside the code without which a part of the product does not start.
NEEDED = ("app/serving/models.yaml",)


def main(wheel: str) -> None:
    """Check what the wheel installs, then run the tests in a folder of their own."""
    names = {name.split("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    strangers = {name for name in names if name != "riskcopilot" and not name.endswith(".dist-info")}
    if strangers:
        raise SystemExit(f"the wheel would install {', '.join(sorted(strangers))} beside riskcopilot")
    inside = [
        name
        for name in zipfile.ZipFile(wheel).namelist()
        if name.startswith(("riskcopilot/tests", "riskcopilot/setup"))
    ]
    if inside:
        raise SystemExit(f"the wheel holds what it should not: {', '.join(inside[:3])}")
    held = set(zipfile.ZipFile(wheel).namelist())
    if lacking := [name for name in NEEDED if f"riskcopilot/{name}" not in held]:
        raise SystemExit(f"the wheel lacks {', '.join(lacking)}; see package-data in pyproject.toml")
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "site"
        subprocess.run([sys.executable, "-m", "zipfile", "-e", wheel, str(target)], check=True)
        tests = Path(folder) / "work" / "tests"
        shutil.copytree(ROOT / "tests" / "calculators", tests / "calculators")
        (tests / "__init__.py").touch()
        environment = Path(folder) / "venv"
        venv.create(environment, with_pip=False, symlinks=True)
        library = next((environment / "lib").glob("python*")) / "site-packages"
        for package in Path(next(p for p in sys.path if p.endswith("site-packages"))).iterdir():
            if "riskcopilot" not in package.name:
                (library / package.name).symlink_to(package)
        (library / "riskcopilot").symlink_to(target / "riskcopilot")
        python = str(environment / "bin" / "python")
        check = f"import riskcopilot; assert riskcopilot.__file__.startswith({folder!r}), riskcopilot.__file__"
        subprocess.run([python, "-c", check], cwd=tests.parent, check=True)
        command = [
            str(environment / "bin" / "python"),
            "-m",
            "pytest",
            "-q",
            "--import-mode=importlib",
            "-p",
            "no:cacheprovider",
        ]
        skipped = ["--ignore-glob=*/test_partial.py", "--ignore-glob=*/test_second_*.py"]
        result = subprocess.run([*command, *skipped, "tests/calculators"], cwd=tests.parent, check=False)
        raise SystemExit(result.returncode)


if __name__ == "__main__":
    main(sys.argv[1])
