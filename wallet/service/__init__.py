"""The front desk: one verb per file, one facade."""
