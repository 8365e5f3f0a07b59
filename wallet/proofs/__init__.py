"""How one kind of seal is checked, and derived where the suite allows.

Each suite answers for one proof alone. What several proofs come to is decided in `wallet.verify.seals`: one by the
issuer must hold, and none may be bad.
"""
