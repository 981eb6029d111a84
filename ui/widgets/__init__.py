"""What the screens are made of. Qt and the theme only: no desk, no screen."""
