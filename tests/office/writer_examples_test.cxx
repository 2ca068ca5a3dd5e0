// SPDX-License-Identifier: MPL-2.0
// A fixed tenth of the rules' examples through a real Writer: written, read back, judged as in the core, and
// mended as there.
#include "inside.hxx"

#include "example.hpp"

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

/// Writer has no way to hold these; the core's own tests have them.
bool only_in_the_core(const Example& example) {
    for (const auto& edit : example.edits)
        if (edit.as_object().contains("evidence"))
            return true;
    return false;
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
    // A Writer document numbers its headings itself and moves what stands in tables: an example that sets
    // such a thing wrong on purpose cannot always be written. They are told above, to be judged.
    EXPECT_LE(other * 5, count);
}
