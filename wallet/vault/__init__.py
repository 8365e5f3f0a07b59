"""The encrypted cellar; the only room that imports the database library."""
