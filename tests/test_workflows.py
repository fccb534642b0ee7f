"""The workflows are valid, pinned, and ask for no more rights than they need; what they run is run here too."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[1]


def _load(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / "tests" / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


WORKFLOWS = _load("workflows")


@pytest.mark.parametrize("path", sorted(WORKFLOWS.FOLDER.glob("*.yml")), ids=lambda path: path.name)
def test_a_workflow_follows_the_schema(path: Path) -> None:
    """Each file is valid by the schema of GitHub's workflows."""
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_schema_finds_faults(tmp_path: Path) -> None:
    """A workflow with a job that runs nowhere is refused: the check above can fail."""
    broken = tmp_path / "broken.yml"
    broken.write_text("on: push\njobs:\n  test:\n    steps:\n      - run: make test\n")
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows", str(broken)]
    assert subprocess.run(command, capture_output=True, check=False).returncode == 1


def test_actions_are_pinned_by_commit() -> None:
    """An action is named by the hash of a commit, with its version beside it for people."""
    for path in WORKFLOWS.FOLDER.glob("*.yml"):
        for line in path.read_text().splitlines():
            if "uses:" in line:
                assert re.search(r"uses: [\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", line), line


def test_rights_are_the_least() -> None:
    """All may read the code and no more; only the deploying job may write, and only to Pages."""
    for workflow in WORKFLOWS.workflows().values():
        assert workflow["permissions"] == {"contents": "read"}
        for name, job in workflow["jobs"].items():
            writes = {right for right, level in job.get("permissions", {}).items() if level == "write"}
            assert writes == ({"pages", "id-token"} if name == "deploy" else set())


def test_only_main_is_deployed() -> None:
    """A pull request builds and leaves an artifact; it never deploys."""
    jobs = WORKFLOWS.workflows()["publish.yml"]["jobs"]
    assert "refs/heads/main" in jobs["deploy"]["if"]
    assert "!= 'pull_request'" in jobs["deploy"]["if"]
    artifact = next(step for step in jobs["build"]["steps"] if "actions/upload-artifact@" in step.get("uses", ""))
    assert artifact["if"] == "github.event_name == 'pull_request'"


def test_runs_of_one_branch_do_not_overlap() -> None:
    """Each workflow has a concurrency group by branch; a deployment under way is not cut off."""
    for workflow in WORKFLOWS.workflows().values():
        assert "${{ github.ref }}" in workflow["concurrency"]["group"]
        assert workflow["concurrency"]["cancel-in-progress"] == "${{ github.event_name == 'pull_request' }}"
        assert all("timeout-minutes" in job for job in workflow["jobs"].values())


def test_every_supported_python_is_tested() -> None:
    """The matrix begins with the oldest Python that pyproject.toml allows."""
    versions = WORKFLOWS.workflows()["test.yml"]["jobs"]["test"]["strategy"]["matrix"]["python"]
    assert versions == ["3.11", "3.12", "3.13"]
    assert f'requires-python = ">={versions[0]}"' in (ROOT / "pyproject.toml").read_text()


def test_every_step_that_runs_a_command_is_run_by_ci() -> None:
    """`.ci/run` takes its steps from the workflows, and each is a command of one line that needs no runner."""
    script = (ROOT / ".ci" / "run").read_text()
    assert "tests/workflows.py steps" in script
    command = [sys.executable, "tests/workflows.py", "steps"]
    found = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert found.stdout.splitlines() == list(WORKFLOWS.commands())
    assert "make test" in WORKFLOWS.commands()
    for command in WORKFLOWS.commands():
        assert "\n" not in command
        assert "${{" not in command


TARGETS = ["site", "test", "lint", "check", "serve", "bench", "bench-dates", "bench-events", "bench-site"]


@pytest.mark.parametrize("target", TARGETS)
def test_the_makefile_knows_its_targets(target: str) -> None:
    """Each target can be planned."""
    done = subprocess.run(["make", "-n", target], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_scripts_are_bash_that_parses() -> None:
    """`.ci/run` is executable and has no mistake of grammar."""
    script = ROOT / ".ci" / "run"
    assert script.stat().st_mode & 0o100
    subprocess.run(["bash", "-n", str(script)], check=True)
