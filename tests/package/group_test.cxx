// SPDX-License-Identifier: MPL-2.0
// Options for all machines, as the guide tells administrators: the very files that stand there, packed and
// installed behind the package.
#include "installed.hxx"
#include "office.hxx"
#include "package_files.hpp"
#include "process.hxx"

#include "session/preferences.hxx"

#include <fstream>
#include <gtest/gtest.h>

using namespace kehoach;
using namespace kehoach::test;
namespace fs = std::filesystem;

namespace {

std::string without_entities(std::string text) {
    for (const auto& [entity, letter] : {std::pair("&lt;", "<"), std::pair("&gt;", ">")})
        for (auto at = text.find(entity); at != text.npos; at = text.find(entity, at))
            text.replace(at, std::string(entity).size(), letter);
    return text;
}

/// Each stands in a block of its own behind its name.
void write_files_of_the_guide(const fs::path& folder) {
    const auto page = contents(fs::path(KEHOACH_SOURCE_DIR) / "extension/package/help/vi/admins.html");
    for (const char* const name : {"settings.xcu", "META-INF/manifest.xml", "description.xml"}) {
        const auto found = matches(page, "<pre>" + std::string(name) + ":\\s*([^<]+)</pre>");
        ASSERT_EQ(found.size(), 1U) << name;
        fs::create_directories((folder / name).parent_path());
        std::ofstream(folder / name) << without_entities(found[0]);
    }
}

int pack(const fs::path& folder, const fs::path& oxt) {
    return Process({CMAKE_PROGRAM, "-E", "chdir", folder, CMAKE_PROGRAM, "-E", "tar", "cf", oxt,
                    "--format=zip", "settings.xcu", "META-INF", "description.xml"},
                   folder, folder.parent_path() / "pack.log")
        .wait(60)
        .value_or(-1);
}

} // namespace

TEST(GroupSettings, OfTheGuideHoldForAllAndStay) {
    const auto folder = installed().folder() / "group";
    const auto oxt = installed().folder() / "options.oxt";
    write_files_of_the_guide(folder);
    ASSERT_EQ(pack(folder, oxt), 0);
    ASSERT_EQ(installed().add(package_file()), 0);
    ASSERT_EQ(installed().add(oxt), 0);
    options().arguments = installed().arguments();
    told([] {
        const auto context = office().context();
        auto kept = session::preferences(context);
        EXPECT_FALSE(kept.live);
        EXPECT_EQ(kept.live_pages, 50);
        EXPECT_TRUE(session::is_settled(context, "Live"));
        EXPECT_FALSE(session::is_settled(context, "LivePages"));
        kept.live = true;
        kept.live_pages = 300;
        session::put_preferences(context, kept);
        EXPECT_FALSE(session::preferences(context).live) << "settled for all";
        EXPECT_EQ(session::preferences(context).live_pages, 300) << "a person may choose another";
    });
}
