"""Every published vector through the reader and the judge, held against what its index says."""
