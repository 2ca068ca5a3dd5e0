// SPDX-License-Identifier: MPL-2.0
// Law 2 for plans as compose makes them, of every profile, and through files.
#include "inside.hxx"
#include "office/text.hxx"

#include <gtest/gtest.h>

using namespace kehoach;
using css::uno::Any;
using test::OpenDocument;

namespace {

using Arguments = std::vector<std::pair<std::string, Any>>;

Arguments plan(const char* profile, sal_Int32 seed) {
    return {{"Profile", Any(office::ustring(profile))}, {"Seed", Any(seed)}};
}

class Plans : public testing::TestWithParam<const char*> {};

} // namespace

TEST_P(Plans, AreReadBackAsComposed) {
    for (sal_Int32 seed = 1; seed <= 5; ++seed) {
        const auto document = OpenDocument::writer();
        test::inside("insert", document, plan(GetParam(), seed));
        EXPECT_EQ(test::inside_text("compare", document, plan(GetParam(), seed)), "") << seed;
    }
}

TEST_P(Plans, AreReadBackFromFiles) {
    const auto document = OpenDocument::writer();
    test::inside("insert", document, plan(GetParam(), 1));
    for (const char* name : {"plan.odt", "plan.docx"}) {
        const OpenDocument again(test::url_of(test::store(document, name)));
        EXPECT_EQ(test::inside_text("compare", again, plan(GetParam(), 1)), "") << name;
    }
}

INSTANTIATE_TEST_SUITE_P(EveryProfile, Plans, testing::Values("party-hd36", "party-hd05", "state-nd30"),
                         [](const auto& each) {
                             std::string name = each.param;
                             std::erase(name, '-');
                             return name;
                         });
