// SPDX-License-Identifier: MPL-2.0
// Tasks against the list of recipients.
#include "fault.hpp"

#include "plan/recognise.hpp"
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

/// The last numbered sentence above the recipients, where it is no aim.
std::optional<std::size_t> last_task(const Hand& hand) {
    const auto end = hand.first(Role::recipient);
    const text::Pattern aims("mục đích|mục tiêu|quan điểm|yêu cầu|chỉ tiêu", true);
    for (auto i = end.value_or(0); i-- > 0;) {
        if (hand.role(i) != Role::heading_2 || !hand.text(i).ends_with('.') || hand.text(i).ends_with("/."))
            continue;
        for (auto above = i; above-- > 0;)
            if (hand.role(above) == Role::heading_1)
                return aims.find(hand.text(above)) ? std::nullopt : std::optional(i);
        return std::nullopt;
    }
    return std::nullopt;
}

/// One sentence more gives a task to somebody who is not to get the paper.
Plant task_of_a_stranger(std::string sentence, std::string_view listed) {
    return [=](const Specimen& specimen) -> Found {
        Hand hand(specimen);
        if (!specimen.complete || !hand.has(Role::recipient) ||
            any(hand, {Role::recipient, Role::recipient_file}, everybody) ||
            any(hand, {Role::recipient, Role::recipient_file}, listed))
            return std::nullopt;
        if (const auto i = last_task(hand); i && hand.change(*i, "(?<![./])\\.$", ". " + sentence))
            return hand.done(*i);
        return std::nullopt;
    };
}

/// Work for a body that has ended, in papers of days behind its end.
Found task_of_the_ended(const Specimen& specimen) {
    constexpr int districts_ended = 2026;
    Hand hand(specimen);
    const auto plan = plan::recognise(specimen.sheet.document);
    const auto i = last_task(hand);
    if (!specimen.complete || !plan.components.date ||
        plan.components.date->date.date.year < districts_ended || !i ||
        !hand.change(*i, "(?<![./])\\.$", ". Công an huyện giữ gìn trật tự trong ngày ra quân."))
        return std::nullopt;
    return hand.done(*i);
}

/// A recipient of whom the text says nothing, where it asks others by name.
Found idle_recipient(const Specimen& specimen) {
    Hand hand(specimen);
    const auto text = {Role::heading_1, Role::heading_2, Role::heading_3, Role::bullet, Role::paragraph};
    const auto first = hand.first(Role::recipient);
    const auto task = last_task(hand);
    const text::Pattern named(
        "^(?:\\d+\\.\\s*)?(?:Văn phòng|Các chi bộ|Trưởng|Ban [TXDN]|Phòng|Hội |Đoàn|Công an)", false);
    if (!first || !task || !named.find(hand.text(*task)) || any(hand, text, "hợp tác xã") ||
        any(hand, text, "(?:cơ quan|đơn vị|ngành|địa phương)(?!\\p{L})"))
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
        Fault{"task_of_a_body_that_has_ended", {"kehoach-5-4"}, task_of_the_ended}.besides({"kehoach-5-2"}),
        Fault{"recipient_without_a_part", {"kehoach-5-3"}, idle_recipient},
    };
}

} // namespace kehoach::test
