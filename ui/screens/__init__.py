"""One folder for each screen: `state` decides, `view` copies onto widgets."""
