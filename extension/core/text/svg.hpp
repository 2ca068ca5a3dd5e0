// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

/// Pieces of pictures as SVG text; lengths are mm.
namespace kehoach::text::svg {

std::string number(double value);
/// For what stands between tags.
std::string escaped(std::string_view text);
/// A picture of a size around what is drawn in it, in Times New Roman on white, with a thin edge or none.
std::string picture(double width_mm, double height_mm, const std::string& drawn, bool edge);

} // namespace kehoach::text::svg
