"""What people see of the wallet: a window, and a terminal without it."""
