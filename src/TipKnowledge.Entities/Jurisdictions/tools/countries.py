#!/usr/bin/env python3
"""Writes world/countries.json: every code of ISO 3166-1 with its names in Indonesian and English.

    countries.py ISO_3166_1_JSON CLDR_MAIN > ../world/countries.json

ISO_3166_1_JSON  iso_3166-1.json of the Debian package iso-codes, for the list of codes
CLDR_MAIN        the folder main/ of the npm package cldr-localenames-full, for the names (Unicode License v3)

What CLDR does not say (older names, short forms, demonyms) stands in country-additions.tsv, whose names come first.
Names of regions and seas that hold a country's name without naming it stand below.
"""
import json
import pathlib
import sys
import unicodedata

HERE = pathlib.Path(__file__).parent

# CLDR writes these as a list is sorted, not as a text names the country
UNWRITTEN = ("(", " - ", "SAR China", "DAK Tiongkok")

NO_COUNTRY = [
    "Amerika Latin", "Amerika Selatan", "Amerika Tengah", "Amerika Utara", "Benua Amerika",
    "Bank of America", "Central America", "Central American", "Latin America", "Latin American",
    "North America", "North American", "South America", "South American", "The Americas",
    "Dutch East Indies", "Hindia Belanda", "Netherlands East Indies", "Netherlands Indies",
    "Indian Ocean", "Samudra Hindia", "Samudera Hindia",
    "Korean Peninsula", "Semenanjung Korea", "New England", "New Mexico", "British Columbia", "District of Columbia",
]


def texts(cell):
    return [text for text in (part.strip() for part in cell.split(";")) if text]


def additions():
    rows = {}
    for line in (HERE / "country-additions.tsv").read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        code, *cells = line.split("\t")
        if len(cells) != 4:
            sys.exit(f"country-additions.tsv: {code} has {len(cells) + 1} columns and not 5")
        rows[code] = [texts(cell) for cell in cells]
    return rows


def territories(main, language):
    data = json.loads((main / language / "territories.json").read_text(encoding="utf-8"))
    return data["main"][language]["localeDisplayNames"]["territories"]


def written(names, code, conjunction):
    for key in (code, f"{code}-alt-short", f"{code}-alt-variant"):
        name = names.get(key)
        if not name or len(name) == 2 or any(mark in name for mark in UNWRITTEN):
            continue
        name = name.replace(" & ", f" {conjunction} ").replace("’", "'")
        yield name
        if name.startswith("St. "):
            yield "Saint " + name[4:]


def unique(names, taken=()):
    return list(dict.fromkeys(name for name in (unicodedata.normalize("NFC", n) for n in names) if name not in taken))


def entry(code, indonesian, english, added):
    first_id, first_en, aliases, demonyms = added.get(code, ([], [], [], []))
    ids = unique([*first_id, *written(indonesian, code, "dan")])
    ens = unique([*first_en, *written(english, code, "and")])
    fields = {"id": f"country:{code}", "names": {"id": ids, "en": ens}}
    if others := unique(aliases, {*ids, *ens}):
        fields["aliases"] = others
    if demonyms:
        fields["demonyms"] = {"en": unique(demonyms)}
    return fields


def layout(fields):
    members = [f"{json.dumps(name)}: {json.dumps(value, ensure_ascii=False)}" for name, value in fields.items()]
    return "  { " + ",\n    ".join(members) + " }"


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    iso = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))["3166-1"]
    cldr = pathlib.Path(sys.argv[2])
    indonesian, english, added = territories(cldr, "id"), territories(cldr, "en"), additions()
    entries = [layout(entry(code, indonesian, english, added)) for code in sorted(c["alpha_2"] for c in iso)]
    entries += [layout({"forbid": text}) for text in sorted(NO_COUNTRY)]
    sys.stdout.write("[\n" + ",\n".join(entries) + "\n]\n")


if __name__ == "__main__":
    main()
