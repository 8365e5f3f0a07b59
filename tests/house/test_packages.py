"""What goes beside the program in a package: papers of the desktop, the manual, completions, the list of parts."""

import configparser
import importlib
import json
import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest

from tests.house.sources import CHECKOUT
from ui.terminal.arguments import program

LINUX = CHECKOUT / "packaging" / "linux"
SPACE = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture(autouse=True)
def scripts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the scripts find each other, as they do when Python starts one of them."""
    monkeypatch.syspath_prepend(str(CHECKOUT / "packaging"))
    for name in ("bundle", "deb", "interpreter", "manual", "sbom", "system"):
        monkeypatch.delitem(sys.modules, name, raising=False)


def script(name: str) -> ModuleType:
    return importlib.import_module(name)


def desktop() -> configparser.SectionProxy:
    found = configparser.ConfigParser(interpolation=None)
    found.optionxform = str  # type: ignore[assignment, method-assign]
    found.read(LINUX / "cairn.desktop", encoding="utf-8")
    return found["Desktop Entry"]


def test_the_desktop_opens_only_kinds_of_file_that_are_described() -> None:
    types = [one for one in desktop()["MimeType"].split(";") if one and not one.startswith("x-scheme-handler/")]
    known = {one.get("type") for one in ElementTree.parse(LINUX / "cairn-mime.xml").iter(f"{SPACE}mime-type")}
    assert set(types) - {"application/vc+sd-jwt"} <= known
    assert {"x-scheme-handler/openid-credential-offer"} <= set(desktop()["MimeType"].split(";"))


def test_the_store_page_names_the_desktop_file_and_the_release() -> None:
    page = ElementTree.parse(LINUX / "cairn.metainfo.xml").getroot()
    assert page.findtext("launchable") == "cairn.desktop"
    releases = [one.get("version") for one in page.iter("release")]
    assert releases[0] == script("manual").PRODUCT
    if shutil.which("appstreamcli"):
        words = ["appstreamcli", "validate", "--no-net", str(LINUX / "cairn.metainfo.xml")]
        done = subprocess.run(words, capture_output=True, text=True, check=False)
        assert not re.findall(r"^E: .*", done.stdout, re.MULTILINE), done.stdout  # each release warns of other things


def test_words_the_manual_does_not_know_make_no_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    manual = script("manual")
    assert [manual.main(one) for one in (["--help"], ["-h"], ["--folder"], ["a", "b"])] == [0, 0, 2, 2]
    assert "manual.py FOLDER" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
    assert (manual.main(["there"]), len(list((tmp_path / "there").iterdir()))) == (0, 4)


def test_manual_and_completions_name_every_verb() -> None:
    manual = script("manual")
    verbs = list(manual.verbs(program()))
    assert len(verbs) > 40
    page, bash, fish, zsh = manual.manual(), manual.bash(), manual.fish(), manual.zsh()
    for verb in verbs:
        assert f"\\fB{manual.roff(verb.words)}\\fR" in page
        last = verb.words.split()[-1]
        assert last in bash
        assert f"-a '{last}'" in fish
        assert " " in verb.words or f"'{verb.words}:" in zsh


def test_bash_completes_a_verb_and_an_option(tmp_path: Path) -> None:
    (tmp_path / "done.bash").write_text(script("manual").bash(), encoding="utf-8")
    asked = "source done.bash; COMP_WORDS=(cairn present --au); COMP_CWORD=2; _cairn; echo ${COMPREPLY[@]};"
    asked += "COMP_WORDS=(cairn ver); COMP_CWORD=1; _cairn; echo ${COMPREPLY[@]}"
    done = subprocess.run(["bash", "-c", asked], cwd=tmp_path, capture_output=True, text=True, check=True)
    option, verb = done.stdout.splitlines()
    assert option == "--aud"
    assert set(verb.split()) == {"verify", "version"}


def test_the_list_of_parts_names_each_package_with_its_licence() -> None:
    sbom = script("sbom")
    packages = sbom.inside([sysconfig.get_path("purelib")])
    made = sbom.bill(packages, 1_767_225_600)
    assert made == json.loads(json.dumps(made))
    assert made["metadata"]["timestamp"] == "2026-01-01T00:00:00Z"
    parts = {one["name"]: one for one in made["components"]}
    assert {"cryptography", "sqlcipher3", "pyside6-essentials", "typst"} <= set(parts)
    for one in parts.values():
        assert re.fullmatch(r"pkg:pypi/[\w.-]+@[\w.+]+", one["purl"])
        assert one["licenses"]
    assert parts["cryptography"]["properties"]
    assert made == sbom.bill(packages, 1_767_225_600)


@pytest.mark.parametrize(
    "name",
    [
        "_internal/libQt6Network.so.6", "_internal/PySide6/QtNetwork.abi3.so", "_internal/libssl.so.3",
        "_internal/python3.11/lib-dynload/_ssl.cpython-311.so", "_internal/requests/__init__.py",
    ],
)  # fmt: skip
def test_a_file_that_opens_lines_is_found(name: str) -> None:
    assert script("bundle").NETWORK_FILES.search(name)


@pytest.mark.parametrize("name", ["_internal/libQt6Core.so.6", "_internal/libcrypto.so.3", "_internal/jeepney/x.py"])
def test_a_file_that_opens_none_is_let_be(name: str) -> None:
    assert not script("bundle").NETWORK_FILES.search(name)


def test_a_module_that_opens_lines_is_found() -> None:
    pattern = script("bundle").NETWORK_MODULES
    assert all(pattern.fullmatch(name) for name in ("ssl", "http.client", "urllib.request", "asyncio.base_events"))
    assert not any(pattern.fullmatch(name) for name in ("urllib.parse", "socket", "wallet.remote.gate"))


def test_what_differs_between_two_builds_is_named() -> None:
    compare = script("bundle").compare
    assert compare({"a": "1", "b": "2"}, {"a": "1", "b": "3", "c": "4"}) == ["b", "c"]
    assert compare({"a": "1"}, {"a": "1"}) == []


def test_recipes_that_were_not_run_here_are_well_formed() -> None:
    manifest = ElementTree.parse(CHECKOUT / "packaging" / "windows" / "AppxManifest.xml").getroot()
    space = {"f": "http://schemas.microsoft.com/appx/manifest/foundation/windows10"}
    identity = manifest.find("f:Identity", space)
    assert identity is not None
    assert identity.get("Version") == script("manual").PRODUCT + ".0"
    flatpak = (LINUX / "flatpak.yml").read_text(encoding="utf-8")
    assert not re.search(r"^\s*- --share=network", flatpak, re.MULTILINE)
    for name in ("linux/appimage", "macos/build", "check-deb", "check-fresh"):
        subprocess.run(["bash", "-n", str(CHECKOUT / "packaging" / name)], check=True)
