"""The questions a verification asks, one file each; every answer is a value, and none stops the others."""
