"""Key values and signatures; the only room that imports the crypto library."""
