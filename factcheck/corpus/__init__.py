"""An archive to tables: the stages of a check, run part by part over files on disk.

Each stage is a function of a part that reads the files of the stage before and writes its
own, whole or not at all; an engine says where the parts are worked on. Nothing but files
passes between parts, so a run that stopped goes on where it was, on either engine.
"""
