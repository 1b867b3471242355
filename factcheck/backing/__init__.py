"""What sources say of a draft's claims: facts and the drafts' ids in, backings out."""
