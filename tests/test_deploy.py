"""The deployment keeps its promises: nothing published but the page, nobody root, no way out, every image pinned."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from riskcopilot.app.serving.table import Plan, models
from riskcopilot.app.settings import UNHEARD, Settings

DEPLOY = Path(__file__).parents[1] / "deploy"
COMPOSE = yaml.safe_load((DEPLOY / "compose.yaml").read_text(encoding="utf-8"))
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
EACH = pytest.mark.parametrize("name", list(SERVICES))


def test_the_four_services_are_there() -> None:
    assert set(SERVICES) == {"app", "model", "database", "evidence"}


def test_only_the_page_is_published_and_only_to_this_machine() -> None:
    assert {name for name, service in SERVICES.items() if "ports" in service} == {"app"}
    assert SERVICES["app"]["ports"] == ["127.0.0.1:7860:7860"]
    assert not any(service.get("network_mode") == "host" or service.get("expose") for service in SERVICES.values())


@EACH
def test_nobody_is_root_or_may_become_it(name: str) -> None:
    service = SERVICES[name]
    assert service["user"] not in ("root", "0", "") and not service["user"].startswith(("0:", "root:"))
    assert service["cap_drop"] == ["ALL"] and "cap_add" not in service and "privileged" not in service
    assert service["security_opt"] == ["no-new-privileges:true"]


@EACH
def test_roots_are_read_only_and_limited(name: str) -> None:
    service = SERVICES[name]
    assert service["read_only"] is True and service["pids_limit"] and service["logging"]["options"]["max-size"]


@EACH
def test_each_is_looked_after(name: str) -> None:
    service = SERVICES[name]
    assert service["restart"] == "unless-stopped"
    assert service["healthcheck"]["test"][0] == "CMD" and service["healthcheck"]["start_period"]


@EACH
def test_images_are_pinned(name: str) -> None:
    image = SERVICES[name]["image"]
    built = SERVICES[name].get("build", {}).get("dockerfile_inline", "")
    for reference in (image, *re.findall(r"^FROM (\S+)", built, re.M)):
        tag = reference.rpartition(":")[2]
        assert re.search(r"\d+\.\d+", tag) and tag != "latest"
        assert "." not in reference.partition("/")[0] or "/" not in reference, "no registry is named"


def test_only_the_page_has_more_than_the_closed_network() -> None:
    assert COMPOSE["networks"]["inside"] == {"internal": True}
    assert SERVICES["model"]["networks"] == SERVICES["evidence"]["networks"] == ["inside"]
    assert SERVICES["database"]["network_mode"] == "none" and "networks" not in SERVICES["database"]
    door = COMPOSE["networks"]["door"]["driver_opts"]
    assert door["com.docker.network.bridge.enable_ip_masquerade"] == "false"


def test_secrets_stand_in_no_file_of_ours_and_in_no_environment() -> None:
    assert all(secret["file"].startswith("secrets/") for secret in COMPOSE["secrets"].values())
    ignored = (DEPLOY.parent / ".gitignore").read_text(encoding="utf-8")
    assert "deploy/secrets/" in ignored and "deploy/app.env" in ignored and not (DEPLOY / "secrets").exists()
    text = (DEPLOY / "compose.yaml").read_text(encoding="utf-8")
    assert not re.search(r"^\s*[A-Z_]*(PASSWORD|KEY|TOKEN|SECRET)\s*:", text, re.M)


def test_what_is_kept_is_in_named_volumes() -> None:
    named = {mount.split(":")[0] for service in SERVICES.values() for mount in service["volumes"]}
    assert set(COMPOSE["volumes"]) <= named
    assert set(COMPOSE["volumes"]) == {"app", "database", "socket", "evidence", "compiled"}


@pytest.mark.parametrize("file", ["compose.yaml", "app.env.example", "Dockerfile", "README.md"])
def test_every_setting_named_exists(file: str) -> None:
    known = {name.upper() for name in Settings.model_fields}
    named = set(re.findall(r"RISKCOPILOT_([A-Z][A-Z_]*[A-Z])\b", (DEPLOY / file).read_text(encoding="utf-8")))
    assert named <= known, f"no such setting: {', '.join(sorted(named - known))}"


def test_the_model_is_served_as_the_table_says() -> None:
    row = models()["qwen3-8b"]
    plan = Plan(model=row, weights="/weights", name=row.hub, host="0.0.0.0", context=row.context)
    assert SERVICES["model"]["command"] == list(plan.command()[2:])
    assert SERVICES["app"]["environment"]["RISKCOPILOT_MODEL_NAME"] == row.hub
    assert UNHEARD.items() <= SERVICES["model"]["environment"].items()


def test_a_host_without_a_gpu_runs_the_rest() -> None:
    assert {name for name, service in SERVICES.items() if service.get("profiles")} == {"model"}
    assert SERVICES["app"]["depends_on"]["model"]["required"] is False


def test_secrets_arrive_under_the_names_of_settings() -> None:
    targets = {secret["target"] for secret in SERVICES["app"]["secrets"]}
    assert targets == {"riskcopilot_database", "riskcopilot_model_key"}


def test_the_image_of_the_app_is_not_root_and_names_no_registry() -> None:
    text = (DEPLOY / "Dockerfile").read_text(encoding="utf-8")
    assert re.findall(r"^USER (\S+)", text, re.M) == ["riskcopilot"] and "-c /tmp/constraints.txt" in text
    assert "index-url" not in text.replace("PIP_EXTRA_INDEX_URL", "") and "http" not in text.replace("http://127", "")
    assert re.search(r"^ARG PYTHON=3\.\d+\.\d+-slim", text, re.M)


def test_what_goes_into_the_image_is_what_is_shipped() -> None:
    kept = set(re.findall(r"^!(\S+)", (DEPLOY / "Dockerfile.dockerignore").read_text(encoding="utf-8"), re.M))
    assert {"agent", "app", "calculators", "evals", "knowledge", "tools", "constraints.txt", "LICENSE"} <= kept
    assert not kept & {"tests", ".git", ".venv", "deploy"} and all((DEPLOY.parent / name).exists() for name in kept)
