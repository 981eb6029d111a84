"""The window: the frame around the screens, the ways between them, and what is said above them."""
