import json

from tests.wallet.present.receiving import AT_HAND, NOW
from wallet.demo.demo_set import demo_set
from wallet.model.credential import Credential
from wallet.model.stack_unit import LearnerSet
from wallet.model.trust import Policy
from wallet.reading.read import read
from wallet.stacks.answer_json import answer_to_json
from wallet.stacks.evaluate import evaluate
from wallet.stacks.read_definition import read_definition
from wallet.stacks.units import Held, learner_units
from wallet.verify.run import verify


def answer():
    """What the whole demonstration set adds up to."""
    found = demo_set()
    held = [
        Held(file.name, one, verify(one, AT_HAND, Policy(), NOW))
        for file in found.files
        for one in read(file.data, file.name).items
        if isinstance(one, Credential)
    ]
    definition = read_definition(found.stack)
    units = learner_units(held)
    return answer_to_json(evaluate(definition, LearnerSet(definition.id, "a learner", NOW.date(), units)))


def test_the_badges_meet_the_qualification_in_part():
    found = answer()

    assert found["verdict"] == "not-met"
    assert found["objective"]["deficit"] == "1"
    assert found["plan"]["analysis"] == ["data-analysis-with-python.json"]
    assert found["plan"]["databases"] == ["databases-and-sql.json"]
    assert sorted(found["plan"]["electives"]) == [
        "ethik-im-umgang-mit-daten.svg",
        "isagogi-sti-michaniki-mathisi.jwt",
    ]
    assert found["notUsable"]["leading-small-projects.revoked.json"] == ["revoked"]


def test_its_texts_are_in_three_languages():
    title = json.loads(demo_set().stack)["title"]

    assert {"en", "de", "fr"} <= title.keys()
