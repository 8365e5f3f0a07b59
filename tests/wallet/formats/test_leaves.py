from wallet.formats.leaves import label_of, leaves


def test_every_value_is_listed_once_and_empty_ones_count():
    found = dict(leaves({"a": 1, "b": [{"c": None}, []], "d": {}, "@context": ["x"], "proof": {"e": 1}}))

    assert found == {("a",): 1, ("b", 0, "c"): None, ("b", 1): [], ("d",): {}}


def test_only_the_outermost_context_and_proof_are_left_out():
    assert dict(leaves({"a": {"proof": "x"}})) == {("a", "proof"): "x"}


def test_a_claim_goes_by_its_innermost_name():
    assert (label_of(("a", "b", 3)), label_of((3,)), label_of(())) == ("b", "", "")
