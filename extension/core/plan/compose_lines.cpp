// SPDX-License-Identifier: MPL-2.0
#include "plan/composer.hpp"

#include "grammar/label.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::plan {

namespace {

/// A blank to be filled in by hand: `width` no-break spaces.
std::string blank(int width) {
    std::string result;
    for (int i = 0; i < width; ++i)
        result += "\u00A0";
    return result;
}

constexpr int number_width = 7, day_width = 6, code_width = 4;

std::string full_number(const PlanSpec& spec, const profile::Profile& profile) {
    const auto issuer = spec.number_issuer.empty() ? blank(code_width) : spec.number_issuer;
    return (spec.number.empty() ? blank(number_width) : padded_number(spec.number, profile)) +
           profile.text("number.type_separator") + profile.text("doc_type.code") +
           profile.text("number.issuer_separator") + issuer;
}

std::string padded(int value, double below) {
    return (value < below ? "0" : "") + std::to_string(value);
}

/// Parts of a date, blank where they are not known.
struct DateParts {
    std::string day, month, year;
};
DateParts parts_of(const std::optional<grammar::Date>& date, const profile::Profile& profile) {
    DateParts parts{blank(day_width), blank(day_width), blank(day_width)};
    if (!date)
        return parts;
    if (date->day > 0)
        parts.day = padded(date->day, profile.use("date.pad.day"));
    if (date->month > 0)
        parts.month = padded(date->month, profile.use("date.pad.month"));
    if (date->year > 0)
        parts.year = std::to_string(date->year);
    return parts;
}

std::string in_words(const DateParts& parts) {
    return parts.day + " tháng " + parts.month + " năm " + parts.year;
}

void replace(std::string& pattern, std::string_view name, const std::string& value) {
    const auto at = pattern.find(name);
    if (at != std::string::npos)
        pattern.replace(at, name.size(), value);
}

} // namespace

std::string padded_number(const std::string& number, const profile::Profile& profile) {
    constexpr double most = 20;
    const auto wanted = static_cast<std::size_t>(std::clamp(profile.use("number.pad"), 0.0, most));
    const bool plain = number.find_first_not_of("0123456789") == std::string::npos;
    return plain && number.size() < wanted ? std::string(wanted - number.size(), '0') + number : number;
}

std::string number_line(const PlanSpec& spec, const profile::Profile& profile) {
    return profile.text("number.prefix") + " " + full_number(spec, profile);
}

std::string place_date_line(const PlanSpec& spec, const profile::Profile& profile) {
    const auto place =
        spec.place.empty() ? std::string{} : spec.place + profile.text("place_date.separator") + " ";
    return place + "ngày " + in_words(parts_of(spec.date, profile));
}

std::string attached_line(const PlanSpec& spec, const profile::Profile& profile) {
    auto line = profile.text("attached_to.pattern");
    const auto parts = parts_of(spec.date, profile);
    const bool words = profile.text("attached_to.date") == "words";
    replace(line, "{number}", full_number(spec, profile));
    replace(line, "{date}", words ? in_words(parts) : parts.day + "/" + parts.month + "/" + parts.year);
    const auto& issuer = spec.issuer_in_text.empty() ? spec.issuer : spec.issuer_in_text;
    replace(line, "{issuer}", issuer.empty() ? "……" : issuer);
    return line;
}

std::string ended(std::string_view text, std::string_view end) {
    constexpr std::string_view closing = ".,;:/ ";
    const auto last = text.find_last_not_of(closing);
    return std::string(text.substr(0, last + 1)) + std::string(end);
}

std::string filing_line(const PlanSpec& spec, const profile::Profile& profile) {
    const auto& start = profile.text("filing.start");
    const auto colon = start.find(": ");
    const auto own = colon == std::string::npos ? std::string{} : start.substr(colon + 2); // "VT, "
    const bool repeats = !own.empty() && (spec.filing + ", ").starts_with(own);
    const auto line = (repeats ? start.substr(0, colon + 2) : start) + spec.filing;
    return profile.text("recipients.start") + ended(line, profile.text("filing.last"));
}

std::string recipient_line(const Recipient& recipient, const profile::Profile& profile, bool last) {
    const auto marker = recipient.marker.empty() ? std::string{} : " (" + recipient.marker + ")";
    return profile.text("recipients.start") + ended(recipient.name, "") + marker +
           profile.text(last ? "recipients.last" : "recipients.end");
}

std::string appendix_label_line(const PlanSpec& spec, std::size_t appendix, const profile::Profile& profile,
                                int before) {
    const auto& word = profile.text("appendix.label.text");
    if (before == 0 && spec.appendices.size() < 2)
        return word;
    return word + " " + appendix_number(before + static_cast<int>(appendix) + 1, profile);
}

std::string appendix_number(int number, const profile::Profile& profile) {
    return profile.text("appendix.label.digits") == "roman" ? grammar::roman(number) : std::to_string(number);
}

} // namespace kehoach::plan
