// SPDX-License-Identifier: MPL-2.0
#include "plan/told_roles.hpp"

#include "text/digest.hpp"
#include "text/words.hpp"
#include "text/work.hpp"

#include <algorithm>
#include <charconv>
#include <map>

namespace kehoach::plan {

namespace {

constexpr std::string_view prefix = "role:";

bool is_filled(const Line& line) {
    return !text::trim(line.text.text).empty();
}

/// Of the words behind a typed label. The label is read anew: what is no heading has lost its own.
std::uint32_t digest(const Line& line) {
    const auto own = text::trim(line.text.text);
    const auto label = grammar::parse_label(own);
    const auto behind = label ? own.substr(std::min(label->length, own.size())) : own;
    auto words = text::letters_and_digits(text::fold(behind));
    if (words.empty())
        words = own;
    return std::max(text::Digest().feed(words).value(), 1U);
}

std::uint32_t digest_beside(const Plan& plan, std::size_t line, int step) {
    const auto count = static_cast<std::ptrdiff_t>(plan.lines.size());
    for (auto at = static_cast<std::ptrdiff_t>(line) + step; at >= 0 && at < count; at += step)
        if (const auto& beside = plan.lines[static_cast<std::size_t>(at)]; is_filled(beside))
            return digest(beside);
    return 0;
}

int likeness(const ToldRole& a, const ToldRole& b) {
    return (a.above == b.above ? 1 : 0) + (a.below == b.below ? 1 : 0);
}

/// The one of the lines that stands most like the one meant; none where two stand alike.
std::optional<std::size_t> best_of(const Plan& plan, const std::vector<std::size_t>& lines,
                                   const ToldRole& told) {
    std::optional<std::size_t> best;
    int most = -1;
    for (const auto line : lines) {
        const int like = lines.size() == 1 ? 0 : likeness(told_role(plan, line, told.role), told);
        if (like == most)
            best.reset();
        if (like > most) {
            best = line;
            most = like;
        }
    }
    return best;
}

std::optional<std::uint32_t> read_number(std::string_view& rest) {
    std::uint32_t value = 0;
    const auto dot = std::min(rest.find('.'), rest.size());
    const auto read = std::from_chars(rest.data(), rest.data() + dot, value, 36);
    if (read.ec != std::errc() || read.ptr != rest.data() + dot)
        return std::nullopt;
    rest.remove_prefix(std::min(dot + 1, rest.size()));
    return value;
}

std::string written(std::uint32_t value) {
    char digits[8];
    return {digits, std::to_chars(std::begin(digits), std::end(digits), value, 36).ptr};
}

} // namespace

bool can_be_told(Role role) {
    return !is_table_line(role) && role != Role::footnote && role != Role::empty;
}

ToldRole told_role(const Plan& plan, std::size_t line, Role role) {
    return {role, digest(plan.lines[line]), digest_beside(plan, line, -1), digest_beside(plan, line, 1)};
}

std::vector<std::optional<std::size_t>> lines_told(const Plan& plan, const std::vector<ToldRole>& told) {
    std::map<std::uint32_t, std::vector<std::size_t>> meant;
    for (const auto& one : told)
        meant[one.words];
    constexpr std::size_t most_alike = 64; // beyond that nobody can say which one was meant
    for (std::size_t i = 0; i < plan.lines.size() && !told.empty(); ++i) {
        text::work(plan.lines[i].text.text.size());
        if (!is_filled(plan.lines[i]))
            continue;
        const auto found = meant.find(digest(plan.lines[i]));
        if (found != meant.end() && found->second.size() <= most_alike)
            found->second.push_back(i);
    }
    std::vector<std::optional<std::size_t>> lines;
    for (const auto& one : told) {
        const auto& alike = meant[one.words];
        lines.push_back(alike.size() > most_alike ? std::nullopt : best_of(plan, alike, one));
    }
    return lines;
}

std::vector<std::size_t> told_lines(const Plan& plan, const std::vector<ToldRole>& told) {
    std::vector<std::size_t> all;
    const auto lines = lines_told(plan, told);
    for (std::size_t at = 0; at < lines.size(); ++at)
        if (lines[at] && plan.lines[*lines[at]].role == told[at].role)
            all.push_back(*lines[at]);
    return all;
}

std::pair<std::string, std::string> to_record(const ToldRole& told) {
    return {std::string(prefix) + written(told.words) + "." + written(told.above) + "." + written(told.below),
            std::string(name(told.role))};
}

std::optional<ToldRole> told_from_record(const std::string& key, const std::string& value) {
    const auto role = role_of(value);
    if (!key.starts_with(prefix) || !role)
        return std::nullopt;
    auto rest = std::string_view(key).substr(prefix.size());
    const auto words = read_number(rest), above = read_number(rest), below = read_number(rest);
    if (!words || !above || !below || *words == 0)
        return std::nullopt;
    return ToldRole{*role, *words, *above, *below};
}

} // namespace kehoach::plan
