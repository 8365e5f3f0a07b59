"""Credentials and presentations to and from independent implementations: `make interop`."""
