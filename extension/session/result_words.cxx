// SPDX-License-Identifier: MPL-2.0
#include "session/result_words.hxx"

#include "calc/access.hxx"
#include "office/strings.hxx"

#include <algorithm>
#include <map>

namespace kehoach::session {

namespace {

/// What stands in the workbook already stays there.
std::string new_name(const css::uno::Reference<css::frame::XModel>& result, const std::string& wanted) {
    const auto there = calc::sheet_names(result);
    std::string name = wanted;
    const auto is_there = [&] {
        return std::ranges::any_of(there, [&](const std::string& one) { return one.starts_with(name); });
    };
    for (int number = 2; is_there(); ++number)
        name = wanted + " " + std::to_string(number);
    return name;
}

} // namespace

std::string ResultWords::say(std::string_view key, const form::Arguments& arguments) const {
    return office::string(context_, key, arguments, language_);
}

std::string ResultWords::sentence(const returns::Deviation& one) const {
    return say(one.key, form::as_written(one.arguments, one.numbers,
                                         language_.empty() ? office::language(context_) : language_));
}

std::string ResultWords::receipt(const returns::Receipt& receipt) const {
    using returns::Standing;
    static const std::map<Standing, const char*> keys{
        {Standing::not_in, "receipts.not-in"},     {Standing::right, "receipts.right"},
        {Standing::deviates, "receipts.deviates"}, {Standing::twice, "receipts.twice"},
        {Standing::returned, "receipts.returned"}, {Standing::exempt, "receipts.exempt"},
        {Standing::extended, "receipts.extended"}, {Standing::unread, "receipts.unread"},
        {Standing::paper, "receipts.paper"},       {Standing::pdf, "receipts.pdf"},
        {Standing::picture, "receipts.picture"}};
    const bool waits = receipt.standing == Standing::extended;
    std::string said =
        say(keys.at(receipt.standing), {{"day", day(waits ? receipt.deadline : receipt.received)}});
    if (!receipt.number.empty())
        said = say("receipts.number", {{"what", said}, {"number", receipt.number}});
    return receipt.late ? say("receipts.late", {{"what", said}}) : said;
}

std::string ResultWords::receipts_sheet(const css::uno::Reference<css::frame::XModel>& result) const {
    return new_name(result, say("receipts.sheet"));
}

returns::BookWords ResultWords::book(const css::uno::Reference<css::frame::XModel>& result) const {
    returns::BookWords words;
    const std::pair<const char*, std::string*> all[] = {
        {"book.deviations", &words.deviations_sheet}, {"book.row", &words.row},
        {"book.unit", &words.unit},                   {"book.file", &words.file},
        {"book.sheet", &words.sheet},                 {"book.cell", &words.cell},
        {"book.part", &words.part},                   {"book.whole", &words.whole},
        {"book.joined", &words.joined},               {"book.what", &words.what},
        {"book.left-out", &words.left_out},           {"book.yes", &words.yes},
        {"book.form", &words.form},                   {"book.units", &words.units_sheet}};
    for (const auto& [key, word] : all)
        *word = say(key);
    words.units_sheet = new_name(result, words.units_sheet);
    words.deviations_sheet = new_name(result, words.deviations_sheet);
    return words;
}

returns::ChangeWords ResultWords::changes(const css::uno::Reference<css::frame::XModel>& result) const {
    returns::ChangeWords words;
    const std::pair<const char*, std::string*> all[] = {
        {"changes.sheet", &words.sheet},         {"changes.day", &words.day},
        {"book.what", &words.what},              {"book.unit", &words.unit},
        {"book.file", &words.file},              {"book.form", &words.form},
        {"book.row", &words.row},                {"changes.column", &words.column},
        {"changes.before", &words.before},       {"changes.now", &words.now},
        {"changes.file-new", &words.file_new},   {"changes.file-gone", &words.file_gone},
        {"changes.file-changed", &words.file_changed}, {"changes.unit-in", &words.unit_in},
        {"changes.unit-out", &words.unit_out},   {"changes.figure", &words.figure}};
    for (const auto& [key, word] : all)
        *word = say(key);
    words.sheet = new_name(result, words.sheet);
    return words;
}

returns::LogWords ResultWords::log(const css::uno::Reference<css::frame::XModel>& result) const {
    returns::LogWords words;
    const std::pair<const char*, std::string*> all[] = {
        {"log.sheet", &words.sheet}, {"log.when", &words.when},       {"log.what", &words.what},
        {"log.read", &words.read},   {"log.taken", &words.taken},     {"log.refused", &words.refused},
        {"log.why", &words.why},     {"log.changes", &words.changes}};
    for (const auto& [key, word] : all)
        *word = say(key);
    words.sheet = new_name(result, words.sheet);
    words.more = [this](std::size_t count) {
        return say("log.more", {{"count", std::to_string(count)}, {"sheet", say("book.deviations")}});
    };
    return words;
}

std::string ResultWords::day(const std::string& iso) {
    constexpr std::size_t whole = 10;
    return iso.size() != whole ? iso : iso.substr(8, 2) + "/" + iso.substr(5, 2) + "/" + iso.substr(0, 4);
}

} // namespace kehoach::session
