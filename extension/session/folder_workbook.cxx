// SPDX-License-Identifier: MPL-2.0
#include "session/folder_workbook.hxx"

#include "calc/result_sheet.hxx"
#include "office/file_name.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/clock.hxx"
#include "session/new_document.hxx"
#include "session/preferences.hxx"
#include "session/title.hxx"

#include <algorithm>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using calc::Ground;
using calc::ResultCell;
using calc::ResultColumn;
using calc::ResultSheet;

constexpr std::size_t error = 0, warning = 1;
constexpr const char* gravities[] = {"error", "warning", "hint", "remark", "cannot-tell"};

class Workbook {
public:
    Workbook(const Context& context, const CheckedFolder& checked)
        : context_(context), checked_(checked), language_(paper_language(context)) {}

    std::vector<ResultSheet> sheets() const { return {files(), findings()}; }

    std::string title() const { return words("folder.title", {{"folder", office::file_name(checked_.url)}}); }

private:
    std::string words(const std::string& key, const office::Refused::Arguments& arguments = {}) const {
        return office::string(context_, key, arguments, language_);
    }

    std::string said() const {
        const auto unread =
            std::ranges::count_if(checked_.files, [](const auto& one) { return !one.fault.empty(); });
        const auto read = checked_.files.size() - static_cast<std::size_t>(unread);
        return words(checked_.files.size() < checked_.of ? "folder.said.part" : "folder.said",
                     {{"date", grammar::short_date(today())},
                      {"read", std::to_string(read)},
                      {"unread", std::to_string(unread)},
                      {"count", std::to_string(checked_.files.size())},
                      {"of", std::to_string(checked_.of)}});
    }

    ResultColumn column(const char* key, int width) const { return {words(key), width}; }

    ResultSheet files() const {
        ResultSheet sheet{words("folder.sheet.files"), title(), said(), {}, {}, 2};
        sheet.columns = {
            column("session.report.column.number", 1'100), column("folder.head.file", 6'000),
            column("folder.head.number", 3'200),           column("folder.head.subject", 7'500),
            column("folder.head.profile", 4'200),          column("folder.head.error", 2'400),
            column("folder.head.warning", 2'400),          column("folder.head.hint", 2'400),
            column("folder.head.remark", 2'400),           column("folder.head.cannot-tell", 2'400),
            column("folder.head.gravest", 9'000)};
        for (const CheckedFile& file : checked_.files)
            sheet.rows.push_back(row_of(file, sheet.rows.size() + 1));
        return sheet;
    }

    std::vector<ResultCell> row_of(const CheckedFile& file, std::size_t number) const {
        std::vector<ResultCell> row{
            {{}, static_cast<double>(number)},
            {office::file_name(file.url), {}, file.url},
            {file.number},
            {file.subject},
            {!file.fault.empty() || !file.profile.empty() ? file.profile : words("folder.no-profile")}};
        for (std::size_t at = 0; at < file.counts.size(); ++at)
            row.push_back(file.fault.empty() ? count_of(file, at) : ResultCell{});
        row.push_back({gravest_of(file), {}, {}, ground_of(file)});
        return row;
    }

    static ResultCell count_of(const CheckedFile& file, std::size_t at) {
        const auto count = file.counts.at(at);
        const Ground ground = count > 0 && at == error     ? Ground::bad
                              : count > 0 && at == warning ? Ground::look
                                                           : Ground::none;
        return {{}, static_cast<double>(count), {}, ground};
    }

    static Ground ground_of(const CheckedFile& file) {
        if (!file.fault.empty())
            return Ground::look;
        return file.findings.empty() ? Ground::good : Ground::none;
    }

    std::string gravest_of(const CheckedFile& file) const {
        if (!file.fault.empty())
            return file.fault;
        if (file.findings.empty())
            return words("session.report.clean");
        const auto& first = file.findings.front();
        return words("folder.gravest", {{"place", first.place}, {"what", first.what}});
    }

    ResultSheet findings() const {
        ResultSheet sheet{words("folder.sheet.findings"), words("folder.findings"), said(), {}, {}, 2};
        sheet.columns = {column("session.report.column.number", 1'100),
                         column("folder.head.file", 5'000),
                         column("session.report.column.severity", 2'400),
                         column("session.report.column.where", 4'000),
                         column("session.report.column.what", 10'000),
                         column("session.report.column.clause", 4'200),
                         column("folder.head.before", 5'000),
                         column("folder.head.after", 5'000)};
        for (const CheckedFile& file : checked_.files)
            for (const ToldFinding& one : file.findings)
                sheet.rows.push_back(
                    {{{}, static_cast<double>(sheet.rows.size() + 1)},
                     {office::file_name(file.url), {}, file.url},
                     {words(std::string("session.report.severity.") + gravities[one.gravity])},
                     {one.place},
                     {one.what},
                     {one.clause},
                     {one.before},
                     {one.after}});
        return sheet;
    }

    const Context& context_;
    const CheckedFolder& checked_;
    const std::string language_;
};

} // namespace

css::uno::Reference<css::frame::XModel> folder_workbook(const Context& context, const CheckedFolder& checked,
                                                        bool visible) {
    const Workbook says(context, checked);
    const auto model = new_document(context, Application::calc, visible);
    calc::write_results(model, says.sheets());
    propose_name(model, says.title());
    forget_undo(model);
    return model;
}

} // namespace kehoach::session
