// SPDX-License-Identifier: MPL-2.0
#include "cli/text_file.hxx"

#include "cli/open_file.hxx"
#include "text/normal_form.hpp"
#include "text/utf.hpp"

#include <fstream>

namespace kehoach::cli {

namespace {

void refuse_old_encodings(const Run& run, const text::Decoded& decoded) {
    const text::Form form = text::normalise(decoded.text).form;
    if (form == text::Form::suspected_tcvn3)
        throw Failure(run.words("cli.old-encoding", {{"encoding", "TCVN3 (ABC)"}}));
    if (form == text::Form::suspected_vni)
        throw Failure(run.words("cli.old-encoding", {{"encoding", "VNI"}}));
    if (!decoded.certain)
        throw Failure(run.words("cli.unknown-encoding"));
}

} // namespace

std::string text_to_load(const Run& run, const std::string& path) {
    const std::string bytes = read_text(run, path);
    const text::Decoded decoded = text::decode(bytes);
    refuse_old_encodings(run, decoded);
    if (decoded.text == bytes)
        return path;
    const std::string copy = run.places.profile + ".txt";
    std::ofstream out(copy, std::ios::binary | std::ios::trunc);
    if (!(out << decoded.text).flush())
        throw Failure(copy + ": cannot be written");
    return copy;
}

} // namespace kehoach::cli
