// SPDX-License-Identifier: MPL-2.0
// A fixed tenth of the rules' examples through a real Writer: written, read back, judged as in the core, and
// mended as there.
#include "inside.hxx"

#include "example.hpp"

#include <algorithm>
#include <cstdint>
#include <gtest/gtest.h>
#include <iostream>

using namespace kehoach::test;

namespace {

/// By name, not by position: a new rule does not change who is in it.
bool in_the_tenth(const Example& example) {
    std::uint32_t hash = 2166136261U;
    for (const char c : example.rule + "#" + std::to_string(example.number))
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return hash / 7 % 10 == 0;
}

/// What inserting does not write, so that nothing of it can be read back; the core's own tests have them:
/// a text without looks, lines drawn as shapes, texts of headers, footers and comments, properties of a file,
/// a marker pen, where an office would lay it out.
bool only_in_the_core(const Example& example) {
    return std::any_of(example.edits.begin(), example.edits.end(), [](const auto& value) {
        const auto& edit = value.as_object();
        const auto* story = edit.if_contains("append_to");
        return edit.contains("evidence") || edit.contains("drawn_mm") || edit.contains("lay_out") ||
               edit.contains("file") || edit.contains("highlight") || (story && story->as_string() != "body");
    });
}

} // namespace

TEST(WriterExamples, ATenthOfThemAsInTheCore) {
    const auto examples = all_examples();
    std::size_t count = 0, apart = 0, other = 0;
    for (std::size_t at = 0; at < examples.size(); ++at) {
        if (!in_the_tenth(examples[at]))
            continue;
        if (only_in_the_core(examples[at])) {
            ++apart;
            continue;
        }
        const auto document = OpenDocument::writer();
        const auto number = css::uno::Any(static_cast<sal_Int32>(at));
        const auto said = inside_text("example", document, {{"Number", number}});
        if (!said.empty())
            std::cout << examples[at].rule << " #" << examples[at].number << ": " << said.substr(0, 300)
                      << "\n";
        other += said.empty() ? 0U : 1U;
        ++count;
    }
    std::cout << count << " of " << examples.size() << " examples in Writer, " << other
              << " of them not as in the core; " << apart << " for the core only\n";
    EXPECT_GE(count * 13, examples.size());
    EXPECT_EQ(other, 0U) << "told above";
}
