// SPDX-License-Identifier: MPL-2.0
#include "calc/task_sheet.hxx"

#include "calc/access.hxx"
#include "calc/task_sheet_looks.hxx"
#include "office/refused.hxx"
#include "office/text.hxx"
#include "office/undo_scope.hxx"
#include "text/words.hpp"

#include <algorithm>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/table/XTableRows.hpp>
#include <com/sun/star/text/XText.hpp>

namespace kehoach::calc {

namespace {

/// In the hidden column: mark and version of a row; in its head, what tells the sheet.
constexpr const char* told_by = "kehoach-task";
constexpr int most_rows = 20'000;

/// Where the cells of a sheet stand.
constexpr int title_row = 0, head_row = 2, first_row = 3;
constexpr int number = 0, first_cell = 1, day = 6, status = 7, notice = 8, place = 9, mark = 10, own = 11;

std::string quoted(const std::string& text) {
    std::string made = "\"";
    for (const char c : text)
        made += c == '"' ? std::string("\"\"") : std::string(1, c);
    return made + "\"";
}

class TaskSheet {
public:
    TaskSheet(const Ref<css::sheet::XSpreadsheet>& sheet, const TaskSheetWords& words)
        : sheet_(sheet), words_(words) {}

    void make() {
        put(title_row, 0, words_.title);
        for (std::size_t i = 0; i < words_.heads.size(); ++i)
            put(head_row, static_cast<int>(i), words_.heads[i]);
        put(head_row, day, words_.day_head);
        put(head_row, status, words_.status_head);
        put(head_row, notice, words_.notice_head);
        put(head_row, place, words_.place_head);
        put(title_row, mark, words_.plan_url);
        put(head_row, mark, told_by);
        put(head_row, own, words_.own_head);
    }

    std::vector<document::KeptRow> rows() const {
        std::vector<document::KeptRow> all;
        for (int row = first_row; row < first_row + most_rows && !is_end(row); ++row) {
            document::KeptRow kept;
            const auto told = read(row, mark);
            const auto gap = told.find(' ');
            kept.mark = told.substr(0, gap);
            kept.version = gap == std::string::npos ? std::string() : told.substr(gap + 1);
            for (std::size_t i = 0; i < document::linked_cells; ++i)
                kept.cells.at(i) = read(row, first_cell + static_cast<int>(i));
            const auto state = read(row, status);
            kept.has_more = !read(row, own).empty() ||
                            (!state.empty() && !words_.statuses.empty() && state != words_.statuses.front());
            all.push_back(std::move(kept));
        }
        return all;
    }

    void carry_out(const document::RowMerge& merge, const std::vector<TaskSheetRow>& fresh) {
        const auto lines = Ref<css::table::XColumnRowRange>(sheet_, css::uno::UNO_QUERY_THROW)->getRows();
        for (auto gone = merge.removed.rbegin(); gone != merge.removed.rend(); ++gone)
            lines->removeByIndex(first_row + static_cast<int>(*gone), 1);
        for (std::size_t at = 0; at < merge.rows.size(); ++at) {
            const auto& step = merge.rows[at];
            const int row = first_row + static_cast<int>(at);
            if (!step.kept && at < merge.rows.size() && !is_end(row))
                lines->insertByIndex(row, 1);
            cell(row, number)->setValue(static_cast<double>(at + 1));
            if (step.fresh && step.write)
                write(row, fresh[*step.fresh], !step.kept);
            if (step.fresh)
                lead(row, fresh[*step.fresh]);
        }
        last_row_ = first_row + static_cast<int>(merge.rows.size()) - 1;
    }

    int last_row() const { return last_row_; }

private:
    Ref<css::table::XCell> cell(int row, int column) const { return sheet_->getCellByPosition(column, row); }
    void put(int row, int column, const std::string& text) const {
        Ref<css::text::XText>(cell(row, column), css::uno::UNO_QUERY_THROW)->setString(office::ustring(text));
    }
    std::string read(int row, int column) const {
        return std::string(text::trim(
            office::utf8(Ref<css::text::XText>(cell(row, column), css::uno::UNO_QUERY_THROW)->getString())));
    }
    bool is_end(int row) const { return read(row, first_cell).empty() && read(row, mark).empty(); }

    void write(int row, const TaskSheetRow& fresh, bool is_new) const {
        for (std::size_t i = 0; i < document::linked_cells; ++i)
            put(row, first_cell + static_cast<int>(i), fresh.row.cells.at(i));
        if (fresh.day && fresh.day->complete())
            cell(row, day)->setFormula(office::ustring("=DATE(" + std::to_string(fresh.day->year) + ";" +
                                                       std::to_string(fresh.day->month) + ";" +
                                                       std::to_string(fresh.day->day) + ")"));
        else
            put(row, day, {});
        if (is_new && !words_.statuses.empty())
            put(row, status, words_.statuses.front());
        put(row, mark, fresh.row.mark + " " + fresh.row.version());
    }

    /// What is overdue or soon due is said in words, and where the sentence stands.
    void lead(int row, const TaskSheetRow& fresh) const {
        const auto line = std::to_string(row + 1);
        const auto done = words_.statuses.size() > 2 ? words_.statuses[2] : std::string();
        const auto days = "G" + line + "-TODAY()";
        cell(row, notice)
            ->setFormula(office::ustring("=IF(OR(NOT(ISNUMBER(G" + line + "));H" + line + "=" + quoted(done) +
                                         ");\"\";IF(" + days + "<0;" + quoted(words_.overdue) + ";IF(" +
                                         days + "<=7;SUBSTITUTE(" + quoted(words_.soon) + ";\"#\";" + days +
                                         ");\"\")))"));
        if (words_.plan_url.empty())
            put(row, place, fresh.where);
        else
            cell(row, place)
                ->setFormula(office::ustring("=HYPERLINK(" +
                                             quoted(words_.plan_url + "#kehoach_task_" + fresh.row.mark) +
                                             ";" + quoted(fresh.where) + ")"));
    }

    Ref<css::sheet::XSpreadsheet> sheet_;
    const TaskSheetWords& words_;
    int last_row_ = first_row;
};

Ref<css::sheet::XSpreadsheet> sheet_at(const Model& workbook, int index) {
    const auto sheets = Ref<css::container::XIndexAccess>(
        Ref<css::sheet::XSpreadsheetDocument>(workbook, css::uno::UNO_QUERY_THROW)->getSheets(),
        css::uno::UNO_QUERY_THROW);
    return Ref<css::sheet::XSpreadsheet>(sheets->getByIndex(index), css::uno::UNO_QUERY_THROW);
}

/// -1: there is none.
int task_sheet_of(const Model& workbook, const std::string& plan_url) {
    const int count = static_cast<int>(sheet_names(workbook).size());
    for (int i = 0; i < count; ++i) {
        const auto says = [&](int row) {
            return office::utf8(Ref<css::text::XText>(sheet_at(workbook, i)->getCellByPosition(mark, row),
                                                      css::uno::UNO_QUERY_THROW)
                                    ->getString());
        };
        if (says(head_row) == told_by && says(title_row) == plan_url)
            return i;
    }
    return -1;
}

} // namespace

bool has_task_sheet(const Model& workbook, const std::string& plan_url) {
    return task_sheet_of(workbook, plan_url) >= 0;
}

std::vector<document::KeptRow> task_sheet_rows(const Model& workbook, const TaskSheetWords& words) {
    const int known = task_sheet_of(workbook, words.plan_url);
    return known < 0 ? std::vector<document::KeptRow>() : TaskSheet(sheet_at(workbook, known), words).rows();
}

void write_task_sheet(const Model& workbook, const TaskSheetWords& words, const document::RowMerge& merge,
                      const std::vector<TaskSheetRow>& rows) {
    const office::UndoScope scope(workbook, office::ustring(words.title));
    const int known = task_sheet_of(workbook, words.plan_url);
    const auto at = sheet_at(workbook, std::max(known, 0));
    TaskSheet sheet(at, words);
    if (known < 0)
        sheet.make();
    sheet.carry_out(merge, rows);
    dress_task_sheet(workbook, at, words, {head_row, 0, sheet.last_row(), own}, known < 0);
}

} // namespace kehoach::calc
