"""Reports: the content first (`content`), built by `shift`; then one renderer each, `pdf` for paper.

`charts` draws for paper and screen alike; `svg` and `preview` bring drawings and pages to a screen.
"""
