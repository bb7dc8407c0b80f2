#!/usr/bin/env python3
"""Writes letters.tsv from the character data that Python has: run it in the folder above, python3 Tools/letters.py > letters.tsv.

What it takes of Unicode never changes for a letter once it is in (the stability policy of normalization), so any later version will do.
"""
import sys
import unicodedata as unicode

HANGUL = range(0xAC00, 0xD7A4)  # composed by arithmetic, not by a table

# of the compatibility characters those that are letters of the same word, set in another shape: ligatures (two letters for one key), the
# long s, Roman numerals, the numero sign. Superscripts are not among them: a raised digit is a footnote's mark, and "m²" is not "m2".
SHAPES = {*range(0xFB00, 0xFB07), 0x0132, 0x0133, *range(0x01C4, 0x01CD), *range(0x01F1, 0x01F4), 0x017F, *range(0x2160, 0x2180), 0x2116}
WIDE = range(0xFF01, 0xFF5F)
ARABIC_SHAPES = ("<initial>", "<medial>", "<final>", "<isolated>")


def characters():
    return (c for c in range(0x110000) if not 0xD800 <= c < 0xE000)


def parts(c):
    """What a character is canonically made of, one step; none for most, and for Hangul."""
    made = unicode.decomposition(chr(c)).split()
    return [] if not made or made[0].startswith("<") or c in HANGUL else [int(part, 16) for part in made]


def shape(c):
    """The letters that a character is another shape of, one step."""
    made = unicode.decomposition(chr(c)).split()
    if not made or not made[0].startswith("<"): return []
    letters = [int(part, 16) for part in made[1:]]
    if made[0] in ARABIC_SHAPES and (0xFB50 <= c < 0xFC00 or 0xFE70 <= c < 0xFEFF):
        return letters if all(unicode.category(chr(letter)) == "Lo" for letter in letters) and len(letters) < 3 else []
    styled = made[0] == "<font>" and c != 0x2139  # the sign for information is no letter i
    return letters if styled or c in SHAPES or c in WIDE else []


def letters_of(c):
    """The letters of a shape, down to those that are no shape themselves; a canonical whole of a shape counts as one."""
    steps = shape(c) or ([] if not any(letters_of(part) for part in parts(c)) else parts(c))
    return [letter for step in steps for letter in letters_of(step) or [step]]


def ranges(values):
    """Neighbours with the same value, or, for single letters, with values that rise along, as (first, last, value)."""
    found = []
    for c, value in values:
        if found and found[-1][1] == c - 1 and follows(found[-1], c, value): found[-1][1] = c
        else: found.append([c, c, value])
    return found


def follows(last, c, value):
    first, _, start = last
    if isinstance(value, int): return start == value
    return len(start) == len(value) == 1 and value[0] - start[0] == c - first


def show(kind, first, last, value):
    codes = f"{first:04X}" if first == last else f"{first:04X}-{last:04X}"
    print(kind, codes, value if isinstance(value, int) else " ".join(f"{v:04X}" for v in value), sep="\t")


def main():
    print(f"# Unicode {unicode.unidata_version}, UnicodeData.txt and CompositionExclusions.txt; made by Tools/letters.py")
    print("# m marks: their canonical combining class; d letters made of a base and a mark; x the same, not put together again (singletons too);")
    print("# f the letters that a character is another shape of; of a range, the first one's, the others follow")
    for first, last, value in ranges((c, unicode.combining(chr(c))) for c in characters() if unicode.combining(chr(c))):
        show("m", first, last, value)
    for c in characters():
        if parts(c) and not letters_of(c): show("d" if unicode.normalize("NFC", chr(c)) == chr(c) else "x", c, c, parts(c))
    for first, last, value in ranges((c, letters_of(c)) for c in characters() if letters_of(c)): show("f", first, last, value)


if __name__ == "__main__":
    sys.setrecursionlimit(100)
    main()
