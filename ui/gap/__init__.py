"""Stretches in which nothing was logged, and what staff say of them."""
