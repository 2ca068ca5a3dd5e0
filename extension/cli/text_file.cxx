// SPDX-License-Identifier: MPL-2.0
#include "cli/text_file.hxx"

#include "cli/open_file.hxx"
#include "text/legacy_conversion.hpp"
#include "text/normal_form.hpp"
#include "text/utf.hpp"

#include <fstream>

namespace kehoach::cli {

namespace {

using text::Legacy;

Legacy legacy_of(text::Form form) {
    if (form == text::Form::suspected_tcvn3)
        return Legacy::tcvn3;
    return form == text::Form::suspected_vni ? Legacy::vni : Legacy::none;
}

std::string name_of(Legacy legacy) {
    if (legacy == Legacy::none)
        return "Unicode";
    return legacy == Legacy::tcvn3 ? "TCVN3 (ABC)" : "VNI";
}

} // namespace

std::string text_to_load(const Run& run, const std::string& path) {
    const std::string bytes = read_text(run, path);
    const text::Decoded decoded = text::decode(bytes);
    const Legacy legacy = legacy_of(text::normalise(decoded.text).form);
    if (legacy != Legacy::none)
        throw Failure(run.words("cli.old-encoding", {{"encoding", name_of(legacy)}, {"file", path}}));
    if (!decoded.certain)
        throw Failure(run.words("cli.unknown-encoding"));
    if (decoded.text == bytes)
        return path;
    const std::string copy = run.places.profile + ".txt";
    std::ofstream out(copy, std::ios::binary | std::ios::trunc);
    if (!(out << decoded.text).flush())
        throw Failure(copy + ": cannot be written");
    return copy;
}

Converted text_in_unicode(const Run& run, const std::string& path) {
    const text::Decoded decoded = text::decode(read_text(run, path));
    const text::Normalised normal = text::normalise(decoded.text);
    const Legacy legacy = legacy_of(normal.form);
    if (legacy != Legacy::none)
        return {text::to_unicode(decoded.text, legacy), name_of(legacy), legacy};
    if (!decoded.certain)
        throw Failure(run.words("cli.unknown-encoding"));
    return {normal.text, name_of(legacy), legacy};
}

} // namespace kehoach::cli
