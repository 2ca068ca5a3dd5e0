// SPDX-License-Identifier: MPL-2.0
#include "plan/role.hpp"

#include <gtest/gtest.h>
#include <string>

using namespace kehoach::plan;

namespace {

/// Names of the roles for which `holds`, in the order of the roles.
std::string those(bool (*holds)(Role)) {
    std::string names;
    for (int i = 0; i <= static_cast<int>(Role::noise); ++i)
        if (const auto role = static_cast<Role>(i); holds(role))
            names += (names.empty() ? "" : " ") + std::string(name(role));
    return names;
}

} // namespace

TEST(Roles, AreOfTheGroupsTheyAreAskedFor) {
    EXPECT_EQ(those(is_heading), "heading_1 heading_2 heading_3");
    EXPECT_EQ(those(is_recipients), "recipients_title recipient recipient_file");
    EXPECT_EQ(those(is_signature), "sign_authority sign_role sign_name");
    EXPECT_EQ(those(is_ending),
              "recipients_title recipient recipient_file sign_authority sign_role sign_name");
    EXPECT_EQ(those(opens_ending), "recipients_title sign_authority sign_role");
    EXPECT_EQ(those(is_table_line), "table_header table_row table_total");
}
