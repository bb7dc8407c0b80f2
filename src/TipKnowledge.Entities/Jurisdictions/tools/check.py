#!/usr/bin/env python3
"""Checks the vocabulary files against what docs/vocabulary.md says of them; prints each fault, ends with 1 where there is one.

    check.py [FOLDER]        FOLDER holds the JSON files; all of them where none is given
"""
import collections
import json
import pathlib
import re
import sys
import unicodedata

HERE = pathlib.Path(__file__).parent
TYPES = {"law", "agency", "country", "org", "place"}
MEMBERS = {
    "law": {"kind", "number", "year", "ilo", "title", "names", "abbreviations", "issuer", "replaces", "amends", "implements", "ratifies", "supplements"},
    "agency": {"country", "parent", "from", "to", "names", "abbreviations", "heads", "formerly"},
    "country": {"names", "aliases", "demonyms"},
    "org": {"country", "names", "abbreviations"},
    "place": {"country", "names", "aliases"},
}
BILINGUAL = {"title", "names", "demonyms"}
LISTS = {"abbreviations", "heads", "aliases"}
ID_LISTS = {"replaces", "amends", "implements", "ratifies", "supplements", "formerly"}
IDS = {"issuer", "parent", "country"}
NUMBERS = {"year", "ilo", "from", "to"}
ID = re.compile(r"(law|agency|org|place):[a-z]+/[a-z0-9][a-z0-9./-]*|country:[A-Z]{2}")

# what an item may be besides an entry: docs/vocabulary.md
CORRECTIONS = {"forbid", "merge", "split", "rename", "silence"}

# one name, two bodies: a text's country, or its time, says which
SAME_NAME_TYPES = {"agency", "org", "place", "law"}


def texts(entry):
    for member in BILINGUAL & entry.keys():
        for language, value in entry[member].items():
            for text in [value] if isinstance(value, str) else value:
                yield f"{member}.{language}", text
    for member in LISTS & entry.keys():
        for text in entry[member]:
            yield member, text


def jurisdiction(entry_id):
    return entry_id.split(":")[1].split("/")[0]


def check_shape(entry):
    entry_id = entry.get("id", "")
    kind = entry_id.split(":")[0]
    if kind not in TYPES or not ID.fullmatch(entry_id):
        yield f"{entry_id!r} is not an id"
        return
    for member in entry.keys() - MEMBERS[kind] - {"id"}:
        yield f"{entry_id}: {member!r} is not a member of a {kind}"
    for member in BILINGUAL & entry.keys():
        if not isinstance(entry[member], dict) or entry[member].keys() - {"id", "en"}:
            yield f"{entry_id}: {member} needs id and en"
    for member in NUMBERS & entry.keys():
        if not isinstance(entry[member], int):
            yield f"{entry_id}: {member} is not a number"
    where = collections.defaultdict(list)
    for member, text in texts(entry):
        if text != text.strip() or "  " in text or not text:
            yield f"{entry_id}: {member} {text!r} has blanks too many"
        if text != unicodedata.normalize("NFC", text):
            yield f"{entry_id}: {member} {text!r} is not in normal form C"
        where[member, text].append(member)
    for (member, text), times in where.items():
        if len(times) > 1:
            yield f"{entry_id}: {member} {text!r} stands twice"
    if not any(True for _ in texts(entry)):
        yield f"{entry_id}: no name and no title"


def arabic(number):
    """A number as an id has it: "XVII" is 17, "12A" is 12a."""
    if not re.fullmatch("[IVXLC]+", number):
        return number.lower()
    values = [{"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}[letter] for letter in number]
    return str(sum(-v if v < max(values[i:]) else v for i, v in enumerate(values)))


def check_law(entry):
    parts = entry["id"].split(":")[1].split("/")
    if len(parts) == 4:
        kind, year, number = parts[1:]
        if (entry.get("kind"), str(entry.get("year")), arabic(str(entry.get("number", "")))) != (kind, year, number):
            yield f"{entry['id']}: kind, year and number say otherwise"
        if "amends" in entry and not re.search(r"Perubahan|Penetapan", entry["title"]["id"]):
            yield f"{entry['id']}: amends without saying so in its title"
        for target in [t for m in ("replaces", "amends", "implements") for t in entry.get(m, [])]:
            other = target.split("/")
            if len(other) == 4 and int(other[2]) > int(year):
                yield f"{entry['id']}: is older than {target}"
    if (ilo := re.fullmatch(r"law:int/ilo-c(\d{3})", entry["id"])) and entry.get("ilo") != int(ilo[1]):
        yield f"{entry['id']}: ilo says otherwise"
    # a title that cites the amended law must cite the one that the entry names
    for number, year in re.findall(r"Undang-Undang Nomor (\d+) Tahun (\d{4})", entry.get("title", {}).get("id", ""))[:1]:
        cited = f"law:id/uu/{year}/{number}"
        named = [t for m in ("amends", "implements", "replaces") for t in entry.get(m, [])]
        if "Pengganti" not in entry["title"]["id"] and named and cited not in named and not any("/pp/" in t for t in named):
            yield f"{entry['id']}: its title cites {cited}, its members {named}"


def check_references(entry, known):
    for member in (ID_LISTS | IDS) & entry.keys():
        for target in [entry[member]] if isinstance(entry[member], str) else entry[member]:
            if target not in known:
                yield f"{entry['id']}: {member} names {target}, which no file holds"
            if target == entry["id"]:
                yield f"{entry['id']}: {member} names itself"
    if "country" in entry and not entry["id"].startswith("agency:int") and jurisdiction(entry["id"]) not in ("int", entry["country"][8:].lower()):
        yield f"{entry['id']}: is not of {entry['country']}"
    if entry.get("from", 0) > entry.get("to", 9999):
        yield f"{entry['id']}: ends before it begins"


def check_names(entries):
    owners = collections.defaultdict(set)
    for entry in entries:
        for member, text in texts(entry):
            if not member.startswith("title"):
                owners[entry["id"].split(":")[0], text].add(entry["id"])
    for (kind, text), ids in sorted(owners.items()):
        # "Konvensi Wina": what the paper cites in full says which
        if kind == "law" and all(i.startswith("law:int/") for i in ids):
            continue
        countries = collections.Counter(jurisdiction(i) for i in ids)
        if len(ids) > 1 and (kind not in SAME_NAME_TYPES or max(countries.values()) > 1):
            yield f"{text!r} is claimed by {', '.join(sorted(ids))}"


def main():
    folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else HERE.parent
    entries, faults = [], []
    for file in sorted(folder.rglob("*.json")):
        try:
            items = json.loads(file.read_text(encoding="utf-8"))
        except ValueError as error:
            faults.append(f"{file.relative_to(folder)}: {error}")
            continue
        here = [item for item in items if "id" in item]
        faults += [f"{file.relative_to(folder)}: {item} is neither an entry nor a correction"
                   for item in items if "id" not in item and not CORRECTIONS & item.keys()]
        print(f"{file.relative_to(folder)}: {len(here)} entries")
        entries += here
    known = {entry["id"] for entry in entries}
    faults += [f"{i} stands {n} times" for i, n in collections.Counter(e["id"] for e in entries).items() if n > 1]
    for entry in entries:
        faults += check_shape(entry)
        faults += check_references(entry, known)
        if entry["id"].startswith("law:"):
            faults += check_law(entry)
    faults += check_names(entries)
    for fault in faults:
        print(fault, file=sys.stderr)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
