"""Compares the journal with its spool and puts back what is missing."""
