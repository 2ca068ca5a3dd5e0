// SPDX-License-Identifier: MPL-2.0
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/new_document.hxx"
#include "session/place_names.hxx"
#include "session/report.hxx"
#include "session/store.hxx"
#include "text/words.hpp"
#include "writer/insert.hxx"

#include <ctime>
#include <rtl/uri.hxx>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;

constexpr int columns = 5;

/// The day it is where the user sits, as it is written in office papers.
std::string today() {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    std::string words(16, '\0');
    words.resize(std::strftime(words.data(), words.size(), "%d/%m/%Y", &local));
    return words;
}

std::string file_name(const std::string& url) {
    const std::string name = url.substr(url.find_last_of('/') + 1);
    return office::utf8(
        rtl::Uri::decode(office::ustring(name), rtl_UriDecodeWithCharset, RTL_TEXTENCODING_UTF8));
}

/// Puts the sheet together; what it is made of is fixed here, what it says comes from the string tables.
class Sheet {
public:
    Sheet(const Context& context, const DocumentSession& session, const std::string& language)
        : context_(context), session_(session), language_(language),
          places_(session.document(), session.plan(),
                  [this](const char* key, const office::Refused::Arguments& arguments) {
                      return words(key, arguments);
                  }) {}

    document::Document make(const std::string& checked) {
        document::Page page;
        page.name = "Standard";
        made_.pages.push_back(page);
        add(text::upper(words("session.report.title")), true, document::Align::center);
        if (!checked.empty())
            add(words("session.report.file", {{"file", file_name(checked)}}));
        add(words("session.report.date", {{"date", today()}}));
        if (const std::string against = against_line(context_, session_, language_); !against.empty())
            add(std::string(text::trim(against.substr(0, against.find('\n')))));
        findings();
        add(words("session.report.checked-by"));
        return std::move(made_);
    }

private:
    std::string words(const char* key, const office::Refused::Arguments& arguments = {}) const {
        return office::string(context_, key, arguments, language_);
    }

    document::Paragraph& add(std::string words, bool bold = false,
                             document::Align align = document::Align::left) {
        document::Paragraph paragraph;
        paragraph.index = static_cast<int>(made_.paragraphs.size());
        paragraph.look.align = align;
        paragraph.look.before_pt = paragraph.look.after_pt = 3;
        document::CharLook look;
        look.font = "Times New Roman";
        look.size_pt = 13;
        look.bold = bold;
        if (!words.empty())
            paragraph.runs.push_back({0, words.size(), look, document::Atom::none});
        paragraph.text = std::move(words);
        return made_.paragraphs.emplace_back(std::move(paragraph));
    }

    static bool is_listed(const Shown& one) {
        return !one.finding.ignored && one.finding.verdict != rules::Verdict::met &&
               one.finding.verdict != rules::Verdict::not_applicable;
    }

    void findings() {
        std::vector<const Shown*> listed;
        for (const Shown& one : session_.findings())
            if (is_listed(one))
                listed.push_back(&one);
        if (listed.empty()) {
            add(words("session.report.clean"));
            return;
        }
        made_.tables.emplace_back();
        row({words("session.report.column.number"), words("session.report.column.severity"),
             words("session.report.column.what"), words("session.report.column.where"),
             words("session.report.column.clause")},
            true);
        for (std::size_t at = 0; at < listed.size(); ++at)
            row(cells_of(at + 1, *listed[at]), false);
        document::Table& table = made_.tables.back();
        table.columns = columns;
        table.widths_mm = {12, 25, 65, 38, 25};
        table.header_rows = 1;
    }

    std::vector<std::string> cells_of(std::size_t number, const Shown& one) const {
        const std::string severity = one.finding.verdict == rules::Verdict::cannot_tell
                                         ? "cannot-tell"
                                         : std::string(rules::name(one.finding.severity));
        const std::string where = one.sheet.empty() ? places_.of(one.finding.place)
                                                    : words("session.report.place.cell",
                                                            {{"sheet", one.sheet}, {"cell", one.cell}});
        return {std::to_string(number), words(("session.report.severity." + severity).c_str()), one.message,
                where, one.finding.clause};
    }

    void row(const std::vector<std::string>& cells, bool head) {
        document::Table& table = made_.tables.back();
        for (int column = 0; column < columns; ++column) {
            table.cells.push_back({table.rows, column, 1, 1});
            add(cells[static_cast<std::size_t>(column)], head).cell =
                document::CellPlace{0, table.rows, column};
        }
        ++table.rows;
    }

    const Context& context_;
    const DocumentSession& session_;
    const std::string& language_;
    PlaceNames places_;
    document::Document made_;
};

} // namespace

void report_odt(const Context& context, const DocumentSession& session, const std::string& language,
                const std::string& url, const std::string& document) {
    const std::string title = office::string(context, "session.report.title", {}, language);
    const auto model = new_document(context, Application::writer, false);
    {
        office::UndoScope scope(model, office::ustring(title));
        writer::insert(scope, model, Sheet(context, session, language).make(document), writer::Where::whole);
    }
    store(model, office::ustring(url), "writer8");
    close(model);
}

} // namespace kehoach::session
