"""The wallet without its window: verbs, one JSON object each, and exit codes that are a contract."""
