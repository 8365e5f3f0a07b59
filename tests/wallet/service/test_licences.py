"""The licences shown are those of what is installed."""

from importlib import metadata

from wallet.service.licences import licences


def test_each_dependency_of_the_product_is_told_with_a_licence() -> None:
    found = {one.name.lower(): one for one in licences()}
    for name in ("cryptography", "keyring", "pyside6_essentials", "sqlcipher3", "inter", "lucide"):
        assert found[name].licence, name
    assert found["cryptography"].version == metadata.version("cryptography")
    assert "pytest" not in found


def test_they_come_by_name() -> None:
    names = [one.name.lower() for one in licences()]
    assert names == sorted(names)
    assert len(names) > 15
