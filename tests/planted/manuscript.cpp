// SPDX-License-Identifier: MPL-2.0
#include "manuscript.hpp"

#include "pack.hpp"
#include "tables.hpp"
#include "text/pattern.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <stdexcept>
#include <utility>

namespace kehoach::test {

using plan::Role;

namespace {

/// What a line of the body is by the mark it begins with; the first that fits.
Role role_by_mark(std::string_view line) {
    static const std::array<std::pair<text::Pattern, Role>, 5> marks{{
        {text::Pattern(R"(^(?:(?:Phần|Chương) (?:thứ|[IVX]+$)|[IVX]+[.-]|[A-H]\.\s))"), Role::heading_1},
        {text::Pattern(R"(^(?:\d+\.\d+|[a-zđ]\)|\(\d+\)|\([a-z]\)))"), Role::heading_3},
        {text::Pattern(R"(^\d+[.)/-])"), Role::heading_2},
        {text::Pattern(R"(^- )"), Role::bullet},
        {text::Pattern(R"(^\+ )"), Role::sub_bullet},
    }};
    for (const auto& [pattern, role] : marks)
        if (pattern.find(line))
            return role;
    return Role::paragraph;
}

Entry read_entry(std::string_view line, const std::string& where) {
    if (!line.starts_with('@'))
        return {role_by_mark(line), std::string(line)};
    const auto blank = std::min(line.find(' '), line.size());
    const auto role = plan::role_of(line.substr(1, blank - 1));
    if (!role)
        throw std::invalid_argument(where + ": no role " + std::string(line.substr(0, blank)));
    return {*role, std::string(text::trim(line.substr(blank)))};
}

/// Puts in what every paper of its kind has, unless the text has its own.
class Completion {
public:
    explicit Completion(Manuscript& manuscript) : entries_(manuscript.entries), party_(manuscript.party()) {}

    void run() {
        if (party_) {
            before(Role::place_date, Role::party_title, "ĐẢNG CỘNG SẢN VIỆT NAM");
            behind(Role::issuer, Role::star, "*");
            behind(Role::subject, Role::rule_line, "-----");
        } else {
            before(Role::place_date, Role::national_title, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
            before(Role::place_date, Role::motto, "Độc lập - Tự do - Hạnh phúc");
        }
        before(Role::subject, Role::doc_type, "KẾ HOẠCH");
        before(Role::recipient, Role::recipients_title, "Nơi nhận:");
    }

private:
    using At = std::vector<Entry>::iterator;
    bool has(Role role) const {
        return std::any_of(entries_.begin(), entries_.end(), [&](const Entry& e) { return e.role == role; });
    }
    void before(Role anchor, Role role, const char* text) {
        const auto at =
            std::find_if(entries_.begin(), entries_.end(), [&](const Entry& e) { return e.role == anchor; });
        if (at != entries_.end() && !has(role))
            entries_.insert(at, {role, text});
    }
    void behind(Role anchor, Role role, const char* text) {
        const auto last = std::find_if(entries_.rbegin(), entries_.rend(),
                                       [&](const Entry& e) { return e.role == anchor; });
        if (last != entries_.rend() && (last.base() == entries_.end() || last.base()->role != role))
            entries_.insert(last.base(), {role, text});
    }

    std::vector<Entry>& entries_;
    bool party_;
};

/// A merged cell leaves an empty place in a text without look.
std::string tabbed(const std::string& row) {
    std::string line;
    for (const auto& cell : cells_of(row))
        line += (cell == "<" || cell == "^" ? "" : cell) + "\t";
    line.pop_back();
    return line;
}

} // namespace

Manuscript read_manuscript(const std::string& name, std::string_view text) {
    Manuscript manuscript;
    manuscript.name = name;
    constexpr std::string_view head = "@profile ";
    int number = 0;
    for (const auto line : text::split(text, '\n')) {
        ++number;
        if (line.starts_with(head))
            manuscript.profile = line.substr(head.size());
        else if (!line.empty())
            manuscript.entries.push_back(read_entry(line, name + ":" + std::to_string(number)));
    }
    Completion(manuscript).run();
    return manuscript;
}

const std::vector<Manuscript>& manuscripts() {
    static const auto all = [] {
        std::vector<Manuscript> read;
        for (const auto& file : files_of("tests/planted/clean", ".txt")) {
            const auto start = file.name.rfind('/') + 1;
            read.push_back(
                read_manuscript(file.name.substr(start, file.name.rfind('.') - start), file.bytes));
            read.back().number = read.size() - 1;
        }
        return read;
    }();
    return all;
}

std::string plain_text(const Manuscript& manuscript) {
    std::string all;
    for (const auto& entry : manuscript.entries)
        all += (is_table_row(entry.role) ? tabbed(entry.text) : entry.text) + "\n";
    return all;
}

} // namespace kehoach::test
