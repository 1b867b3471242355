def related(a: str, b: str) -> bool:
    return False
