"""Skills and fields the demonstration badges point to: ESCO where it has the concept, else the issuer's own list."""

from dataclasses import dataclass

ESCO = "http://data.europa.eu/esco/skill/"
ISCED = "http://data.europa.eu/snb/isced-f/"
EQF = "http://data.europa.eu/snb/eqf/"


@dataclass(frozen=True, slots=True)
class DemoSkill:
    """A skill by its preferred name and address; `framework` is the list it comes from."""

    name: str
    url: str
    framework: str = "ESCO"


PYTHON = DemoSkill("Python (computer programming)", ESCO + "ccd0a1d9-afda-43d9-b901-96344886e14d")
DATA_ANALYSIS = DemoSkill("perform data analysis", ESCO + "2b92a5b2-6758-4ee3-9fb4-b6387a55cc8f")
SQL = DemoSkill("SQL", ESCO + "598de5b0-5b58-4ea7-8058-a4bc4d18c742")
VISUALISATION = DemoSkill("data visualisation software", ESCO + "65e58886-bd1e-4c5b-8ca5-8d9b353c8aa1")
MACHINE_LEARNING = DemoSkill("machine learning", ESCO + "3a2d5b45-56e4-4f5a-a55a-4a4a65afdc43")
SPREADSHEETS = DemoSkill("use spreadsheets software", ESCO + "1973c966-f236-40c9-b2d4-5d71a89019be")
PRESENTING = DemoSkill("use presentation software", ESCO + "234aeb8d-56c3-4531-9193-1c5e6a8d16cb")
PROJECTS = DemoSkill("project management principles", ESCO + "237db40b-4600-47c0-837f-4a2c4f3014ab")

_GUILD = "https://open-skills-guild.example/skills/"
WRITING = DemoSkill("academic writing", _GUILD + "academic-writing", "Open Skills Guild")
FIRST_AID = DemoSkill("first aid at work", _GUILD + "first-aid-at-work", "Open Skills Guild")
TEACHING = DemoSkill("teaching in small groups", _GUILD + "teaching-small-groups", "Open Skills Guild")
ETHICS = DemoSkill("ethics of data", _GUILD + "ethics-of-data", "Open Skills Guild")
CARE = DemoSkill("care for older people", _GUILD + "care-for-older-people", "Open Skills Guild")
SOLAR = DemoSkill("install solar panels", _GUILD + "install-solar-panels", "Open Skills Guild")
