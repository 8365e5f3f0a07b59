"""From a credential, the material at hand, a policy and a time to a report."""
