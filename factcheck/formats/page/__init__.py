"""The parts of the HTML report: what it shows as plain rows, and the page they are put into."""
