"""What can be wrong with a guide, a module each; `validate` puts them together."""
