"""What the demonstration badges say: titles, outcomes, credits, levels, grades and dates, all invented."""

from dataclasses import dataclass

from wallet.demo import skills
from wallet.demo.skills import DemoSkill


@dataclass(frozen=True, slots=True)
class Grade:
    """A result on a scale: `allowed` from low to high for a list of values, else `lowest` and `highest`."""

    value: str
    required: str
    type: str = "LetterGrade"
    allowed: tuple[str, ...] = ()
    lowest: str | None = None
    highest: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgeSpec:
    """One badge to issue.

    Dates are RFC 3339 texts, `valid_from` as `awarded` where it is not given; `ects` is a decimal text; `isced` is an
    ISCED-F 2013 code with its name.
    """

    slug: str
    title: str
    language: str
    description: str
    criteria: str
    kind: str = "MicroCredential"
    ects: str | None = None
    eqf: int | None = None
    isced: tuple[str, str] | None = None
    skills: tuple[DemoSkill, ...] = ()
    grade: Grade | None = None
    assessment: str | None = None
    awarded: str = "2026-02-20T10:00:00Z"
    valid_from: str | None = None
    valid_until: str | None = None
    code: str | None = None
    tags: tuple[str, ...] = ()
    evidence: str | None = None
    emblem: bool = False


LETTERS = ("F", "E", "D", "C", "B", "A")

DATA_ANALYSIS = BadgeSpec(
    slug="data-analysis-with-python",
    title="Data Analysis with Python",
    language="en",
    description="Collects, cleans, explores and explains data with Python, and says how sure a finding is.",
    criteria="A supervised written examination of two hours and a data project on a set of the learner's choice.",
    ects="5",
    eqf=6,
    isced=("0542", "Statistics"),
    skills=(skills.PYTHON, skills.DATA_ANALYSIS),
    grade=Grade("B", "E", allowed=LETTERS),
    assessment="testing",
    code="RU-DATA-101",
    tags=("data", "programming"),
    evidence="https://rheinland-university.example/projects/4711",
    emblem=True,
)
DATABASES = BadgeSpec(
    slug="databases-and-sql",
    title="Databases and SQL",
    language="en",
    description="Designs a relational database for a small organisation and answers questions with it in SQL.",
    criteria="Designs, fills and queries a database under supervision; explains two design decisions orally.",
    ects="4",
    eqf=6,
    isced=("0612", "Database and network design and administration"),
    skills=(skills.SQL,),
    grade=Grade("87", "50", type="Percent", lowest="0", highest="100"),
    assessment="application of a skill",
    awarded="2025-11-07T09:00:00Z",
    code="NP-DB-2",
    tags=("data",),
    emblem=True,
)
VISUALISATION = BadgeSpec(
    slug="showing-data-well",
    title="Showing Data Well",
    language="en",
    description="Chooses and draws figures that readers understand, including readers who cannot see them.",
    criteria="A portfolio of six figures with a text alternative each, assessed by two practitioners.",
    ects="2",
    eqf=5,
    isced=("0613", "Software and applications development and analysis"),
    skills=(skills.VISUALISATION, skills.PRESENTING),
    grade=Grade("Pass", "Pass", type="Result", allowed=("Fail", "Pass")),
    awarded="2025-06-30T12:00:00Z",
    code="OSG-VIS-1",
    tags=("data", "communication"),
)
ETHICS = BadgeSpec(
    slug="ethik-im-umgang-mit-daten",
    title="Ethik im Umgang mit Daten",
    language="de",
    description="Erkennt, wem Daten schaden können, und begründet, was getan und was gelassen werden soll.",
    criteria="Hausarbeit von zehn Seiten zu einem eigenen Fall; Gespräch von zwanzig Minuten.",
    ects="2",
    eqf=6,
    isced=("0223", "Philosophy and ethics"),
    skills=(skills.ETHICS,),
    grade=Grade("A", "E", allowed=LETTERS),
    assessment="portfolio",
    awarded="2026-03-13T10:00:00Z",
    code="RU-ETH-7",
    tags=("data", "ethics"),
)
WRITING = BadgeSpec(
    slug="wissenschaftliches-schreiben",
    title="Wissenschaftliches Schreiben",
    language="de",
    description="Plant, schreibt und überarbeitet einen wissenschaftlichen Text und belegt jede Aussage.",
    criteria="Ein begutachteter Text von acht Seiten mit zwei Überarbeitungen.",
    ects="3",
    eqf=6,
    isced=("0232", "Literature and linguistics"),
    skills=(skills.WRITING,),
    grade=Grade("C", "E", allowed=LETTERS),
    awarded="2025-02-14T10:00:00Z",
    code="RU-WRI-3",
    tags=("study-skills",),
)
TEACHING = BadgeSpec(
    slug="enseigner-en-petits-groupes",
    title="Enseigner en petits groupes",
    language="fr",
    description="Prépare et anime une séance pour huit personnes, et observe ce qu'elles ont appris.",
    criteria="Deux séances observées et un entretien réflexif de trente minutes.",
    ects="5",
    eqf=7,
    isced=("0114", "Teacher training with subject specialisation"),
    skills=(skills.TEACHING,),
    awarded="2025-09-05T08:30:00Z",
    code="IMV-ENS-5",
    tags=("teaching",),
)
MACHINE_LEARNING = BadgeSpec(
    slug="isagogi-sti-michaniki-mathisi",
    title="Εισαγωγή στη μηχανική μάθηση",
    language="el",
    description="Εκπαιδεύει και αξιολογεί απλά μοντέλα και εξηγεί τα όριά τους.",
    criteria="Γραπτή εξέταση με επιτήρηση και ατομική εργασία.",
    ects="3",
    eqf=6,
    isced=("0613", "Software and applications development and analysis"),
    skills=(skills.MACHINE_LEARNING, skills.PYTHON),
    grade=Grade("8.5", "5", type="RawScore", lowest="0", highest="10"),
    assessment="testing",
    awarded="2026-01-30T11:00:00Z",
    code="KIT-ML-1",
    tags=("data", "programming"),
)
CARE = BadgeSpec(
    slug="care-for-older-people",
    title="رعاية كبار السن في المنزل",
    language="ar",
    description="يساعد كبار السن في حياتهم اليومية ويحفظ كرامتهم ويعرف متى يطلب المساعدة.",
    criteria="أربعون ساعة من التدريب العملي تحت الإشراف واختبار عملي.",
    eqf=3,
    isced=("0921", "Care of the elderly and of disabled adults"),
    skills=(skills.CARE,),
    grade=Grade("Pass", "Pass", type="Result", allowed=("Fail", "Pass")),
    awarded="2025-12-01T07:00:00Z",
    code="BM-CARE-1",
    tags=("care",),
)
FIRST_AID = BadgeSpec(
    slug="first-aid-at-work",
    title="First Aid at Work",
    language="en",
    description="Gives first aid at the workplace until help arrives.",
    criteria="A practical examination with three situations. To be renewed every two years.",
    kind="Certification",
    eqf=3,
    skills=(skills.FIRST_AID,),
    awarded="2023-05-10T08:00:00Z",
    valid_until="2025-05-10T08:00:00Z",
    code="OSG-AID-1",
    tags=("safety",),
)
PROJECTS = BadgeSpec(
    slug="leading-small-projects",
    title="Leading Small Projects",
    language="en",
    description="Plans a project of a few people and a few months and brings it to its end.",
    criteria="A project report and a conversation with two assessors.",
    ects="3",
    eqf=5,
    isced=("0413", "Management and administration"),
    skills=(skills.PROJECTS,),
    awarded="2024-10-18T10:00:00Z",
    code="NP-PM-1",
    tags=("management",),
)
SOLAR = BadgeSpec(
    slug="installing-solar-panels",
    title="Installing Solar Panels",
    language="en",
    description="Mounts and connects solar panels on a pitched roof by the rules of safety at height.",
    criteria="A supervised installation on a training roof. To be renewed every three years.",
    kind="Certification",
    ects="2.5",
    eqf=4,
    isced=("0713", "Electricity and energy"),
    skills=(skills.SOLAR,),
    awarded="2025-04-04T09:00:00Z",
    valid_until="2036-04-04T09:00:00Z",
    code="NP-SOL-1",
    tags=("craft", "safety"),
)
SPREADSHEETS = BadgeSpec(
    slug="spreadsheets-for-offices",
    title="Spreadsheets for Offices",
    language="en",
    description="Builds spreadsheets that others can check.",
    criteria="Three tasks at a computer in ninety minutes.",
    ects="1",
    eqf=4,
    skills=(skills.SPREADSHEETS,),
    awarded="2026-05-15T09:00:00Z",
    valid_from="2036-01-01T00:00:00Z",
    code="OSG-SHE-1",
    tags=("data",),
)
OPEN_DATA_DAY = BadgeSpec(
    slug="open-data-day",
    title="Open Data Day 2026",
    language="en",
    description="Took part in a day of talks and workshops about open data.",
    criteria="Attendance. No assessment.",
    kind="CertificateOfCompletion",
    awarded="2026-03-07T17:00:00Z",
    tags=("data",),
)
MEETINGS = BadgeSpec(
    slug="facilitating-meetings",
    title="Facilitating Meetings",
    language="en",
    description="Leads a meeting of ten people to a decision that all of them understand.",
    criteria="A meeting led and observed, and a written reflection.",
    ects="1",
    eqf=5,
    isced=("0413", "Management and administration"),
    skills=(skills.PRESENTING,),
    grade=Grade("Pass", "Pass", type="Result", allowed=("Fail", "Pass")),
    awarded="2024-06-21T15:00:00Z",
    code="OSG-MEET-1",
    tags=("communication",),
)
SHELTER = BadgeSpec(
    slug="nights-outdoors",
    title="Nights Outdoors",
    language="en",
    description="Plans and spends three nights outdoors with a group, in bad weather too.",
    criteria="Three nights with a group, observed by a guide.",
    kind="Fieldwork",
    awarded="2024-08-30T10:00:00Z",
    code="NP-OUT-1",
    tags=("outdoors",),
)
ROPES = BadgeSpec(
    slug="leading-on-ropes",
    title="Leading on Ropes",
    language="en",
    description="Leads a group on a low ropes course and checks every knot.",
    criteria="A practical examination with a group of eight.",
    eqf=4,
    grade=Grade("78", "60", type="Percent", lowest="0", highest="100"),
    awarded="2025-08-29T10:00:00Z",
    code="NP-OUT-2",
    tags=("outdoors", "safety"),
)

ALL_BADGES = (
    *(DATA_ANALYSIS, DATABASES, VISUALISATION, ETHICS, WRITING, TEACHING, MACHINE_LEARNING),
    *(CARE, FIRST_AID, PROJECTS, SOLAR, SPREADSHEETS, OPEN_DATA_DAY, MEETINGS, SHELTER, ROPES),
)
