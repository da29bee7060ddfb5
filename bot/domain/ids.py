"""Names for the identifiers that travel between layers, so that they cannot be mixed up."""

from typing import NewType

UserId = NewType("UserId", int)
ChatId = NewType("ChatId", int)
UpdateId = NewType("UpdateId", int)
SearchId = NewType("SearchId", str)
RfqId = NewType("RfqId", str)
DealId = NewType("DealId", str)
EvidenceId = NewType("EvidenceId", str)
SupplierId = NewType("SupplierId", str)
SnapshotId = NewType("SnapshotId", str)
ReminderId = NewType("ReminderId", str)
ShareId = NewType("ShareId", str)
