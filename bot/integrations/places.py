"""Places over the tzfpy map, which is loaded when somebody first shares a location."""

from importlib import import_module
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


class MappedPlaces:
    def zone_at(self, latitude: float, longitude: float) -> str | None:
        name = str(import_module("tzfpy").get_tz(longitude, latitude))
        try:
            ZoneInfo(name)
        except (ValueError, ZoneInfoNotFoundError):
            return None
        return None if name.startswith("Etc/") else name
