"""Given names that are forms of one name: nicknames, and ways to write it."""

from __future__ import annotations

_ROWS = """
alexander alex; andrew andy drew; anthony tony; benjamin ben; charles chuck charlie; christopher
chris; daniel dan danny; david dave; deborah debbie deb; donald don donnie; edward ed eddie ted
elizabeth liz beth betsy; frederick fred; gregory greg; james jim jimmy; jeffrey jeff; jennifer jen
jenny; john jack johnny; jonathan jon; joseph joe joey; katherine kate kathy katie; kenneth ken
lawrence larry; leonard len; margaret maggie meg peggy; matthew matt; michael mike mick; nancy nan
nicholas nick; pamela pam; patricia pat patty; patrick pat; peter pete; philip phil; raymond ray
rebecca becky; richard rick dick rich; robert bob bobby rob; rodney rod; ronald ron; rudolph rudy
samuel sam; stephen steve steven; steven steve; susan sue; theodore ted theo; thomas tom tommy
timothy tim; victoria vicky; vincent vince; walter walt; william bill billy will; zachary zack zach
mohammed muhammad mohamed mohammad muhammed mohamad; dmitry dmitri dimitri; sergei sergey; yusuf
youssef yousef; hussein husain hussain hossein; ahmad ahmed; omar umar; abdul abd; ali aly
"""

#: Each set holds the forms of one given name, lower case.
KIN = tuple(frozenset(row.split()) for row in _ROWS.replace("\n", ";").split(";") if row.strip())
