from factcheck.model import Certainty
def attribution(doc, start, end): return None, Certainty.ASSERTED
