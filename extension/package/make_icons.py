#!/usr/bin/env python3
# SPDX-License-Identifier: MPL-2.0
"""Draws icon_sources/*.svg as icons/*.png; for whoever changes a picture. The results are committed, so that no
build needs this. It draws with librsvg and cairo, which the office's window toolkit brings (libcairo2,
librsvg2-2): no package is needed beyond them.

Each picture of a command is drawn in 16 and 26 pixels, the two sizes that LibreOffice 7.4 takes for commands of an
extension (Addons.xcs: ImageSmallURL, ImageBigURL); other sizes it scales from them by itself. It has no picture for
dark or high contrast there, so that all of them keep to colours that can be seen on white and on black."""

import ctypes
import pathlib

ROOM = pathlib.Path(__file__).resolve().parent
SIZES = (16, 26)
OTHERS = {"kehoach": {"kehoach": 42, "deck": 24}, 
          "Structure": {"Structure_16": 16, "Structure_26": 26, "structure": 24}}  # of the list of extensions and of the sidebar
ARGB32 = 0

cairo = ctypes.CDLL("libcairo.so.2")
rsvg = ctypes.CDLL("librsvg-2.so.2")


class Box(ctypes.Structure):
    _fields_ = [(name, ctypes.c_double) for name in ("x", "y", "width", "height")]


for library, names in ((cairo, ("cairo_image_surface_create", "cairo_create")), (rsvg, ("rsvg_handle_new_from_file",))):
    for name in names:
        getattr(library, name).restype = ctypes.c_void_p


def draw(source: pathlib.Path, size: int, target: pathlib.Path) -> None:
    handle = rsvg.rsvg_handle_new_from_file(str(source).encode(), None)
    if not handle:
        raise SystemExit(f"{source}: cannot be read")
    surface = cairo.cairo_image_surface_create(ARGB32, size, size)
    pen = cairo.cairo_create(ctypes.c_void_p(surface))
    box = Box(0, 0, size, size)
    drawn = rsvg.rsvg_handle_render_document(ctypes.c_void_p(handle), ctypes.c_void_p(pen), ctypes.byref(box), None)
    failed = cairo.cairo_surface_write_to_png(ctypes.c_void_p(surface), str(target).encode())
    if not drawn or failed:
        raise SystemExit(f"{target}: cannot be drawn")


def main() -> None:
    for source in sorted((ROOM / "icon_sources").glob("*.svg")):
        named = OTHERS.get(source.stem, {f"{source.stem}_{size}": size for size in SIZES})
        for name, size in named.items():
            draw(source, size, ROOM / "icons" / f"{name}.png")


if __name__ == "__main__":
    main()
