"""The overlap screen: what people ask about in one visit, library beside citizen service."""
