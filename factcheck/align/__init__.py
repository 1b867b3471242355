"""Claims to facts by record linkage: profiles, blocking, comparisons, weights, clusters.

After Fellegi and Sunter (1969): every comparison of two claims falls on one level, every
level has a weight in bits, and the sum of the weights decides.
"""
