// SPDX-License-Identifier: MPL-2.0
// Tasks against the list of recipients.
#include "fault.hpp"

#include "text/pattern.hpp"

#include <algorithm>

namespace kehoach::test {

using plan::Role;

namespace {

using Found = std::optional<Planted>;

bool any(const Hand& hand, std::initializer_list<Role> roles, std::string_view pattern) {
    const text::Pattern words(pattern, true);
    for (const auto role : roles)
        for (const auto i : hand.of(role))
            if (words.find(hand.text(i)))
                return true;
    return false;
}

constexpr std::string_view everybody =
    "cơ quan|đơn vị|ngành|như trên|thành viên|toàn thể|địa phương|có tên|tổ chức thực hiện|lực lượng|cán bộ";

/// One sentence more gives a task to somebody who is not to get the paper.
Plant task_of_a_stranger(std::string sentence, std::string_view listed) {
    return [=](const Specimen& specimen) -> Found {
        Hand hand(specimen);
        if (!hand.has(Role::recipient) || any(hand, {Role::recipient, Role::recipient_file}, everybody) ||
            any(hand, {Role::recipient, Role::recipient_file}, listed))
            return std::nullopt;
        const auto all = hand.of(Role::heading_2);
        for (auto i = all.rbegin(); i != all.rend(); ++i)
            if (hand.change(*i, "(?<![./])\\.$", ". " + sentence))
                return hand.done(*i);
        return std::nullopt;
    };
}

/// A recipient of whom the text says nothing, where it asks others by name.
Found idle_recipient(const Specimen& specimen) {
    Hand hand(specimen);
    const auto text = {Role::heading_1, Role::heading_2, Role::heading_3, Role::bullet, Role::paragraph};
    const auto first = hand.first(Role::recipient);
    if (!first || any(hand, text, everybody) || any(hand, text, "hợp tác xã") ||
        !any(hand, {Role::heading_2, Role::bullet},
             "^(?:\\d+\\.\\s*|- )?(?:Văn phòng|Các chi bộ|Trưởng)[^:]* (?:gửi|báo cáo|chuẩn bị|tổng hợp|theo "
             "dõi|tham mưu|xây dựng)"))
        return std::nullopt;
    const auto mark = hand.text(*first).ends_with(',') ? "," : ";";
    return hand.done(hand.insert_behind(*first, std::string("- Hợp tác xã Đồng Tiến") + mark));
}

} // namespace

std::vector<Fault> task_faults() {
    return {
        Fault{"task_of_police_that_is_no_recipient",
              {"kehoach-5-2"},
              task_of_a_stranger("Công an giữ gìn trật tự trong ngày ra quân.", "công an|quân sự")},
        Fault{"task_of_a_school_that_is_no_recipient",
              {"kehoach-5-2"},
              task_of_a_stranger("Trường Tiểu học Kim Đồng vận động học sinh tham gia.", "trường|giáo dục")},
        Fault{"recipient_without_a_part", {"kehoach-5-3"}, idle_recipient},
    };
}

} // namespace kehoach::test
