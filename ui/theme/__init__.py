"""How everything looks: colours, type, icons; knows no credential."""
