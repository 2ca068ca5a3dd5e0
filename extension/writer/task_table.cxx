// SPDX-License-Identifier: MPL-2.0
#include "writer/task_table.hxx"

#include "office/refused.hxx"
#include "office/text.hxx"
#include "text/words.hpp"
#include "writer/locate.hxx"

#include <algorithm>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <com/sun/star/text/XTextCursor.hpp>

namespace kehoach::writer {

namespace {

constexpr std::string_view prefix = "kehoach_task_";
constexpr int most_heads = 3; ///< rows of heads

Ref<css::text::XTextCursor> all_of(const Ref<css::text::XText>& text) {
    const auto cursor = text->createTextCursor();
    cursor->gotoStart(false);
    cursor->gotoEnd(true);
    return cursor;
}

/// Looks as any other number: a table that is printed has no blue words.
void link_number(const Ref<css::text::XText>& number, const OUString& url, const OUString& name) {
    const auto range = as<css::beans::XPropertySet>(all_of(number));
    set(range, "UnvisitedCharStyleName", OUString("Standard"));
    set(range, "VisitedCharStyleName", OUString("Standard"));
    set(range, "HyperLinkURL", url);
    set(range, "HyperLinkName", name);
}

} // namespace

std::string sentence_mark(const std::string& row) {
    return std::string(prefix) + row;
}

void mark_sentences(const Model& model, const std::vector<document::LinkedRow>& rows,
                    const std::vector<document::Place>& places) {
    const auto known = as<css::text::XBookmarksSupplier>(model)->getBookmarks();
    Addresses addresses(model);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const OUString name = office::ustring(sentence_mark(rows[i].mark));
        const auto* const spot = known->hasByName(name) ? nullptr : addresses.find(places[i]);
        if (spot == nullptr || !spot->paragraph.is())
            continue;
        const auto mark = as<css::text::XTextContent>(
            as<css::lang::XMultiServiceFactory>(model)->createInstance("com.sun.star.text.Bookmark"));
        as<css::container::XNamed>(mark)->setName(name);
        spot->text->insertTextContent(spot->paragraph->getStart(), mark, false);
    }
}

TaskTable::TaskTable(const Model&, const Ref<css::text::XTextTable>& table,
                     const std::vector<std::string>& heads)
    : table_(table), columns_(table->getColumns()->getCount()) {
    if (table->getCellNames().getLength() != row_count() * columns_)
        throw office::Refused("schedule.changed");
    for (first_ = 1; first_ <= most_heads && first_ <= row_count(); ++first_) {
        std::vector<int> found;
        for (const auto& head : heads)
            for (int column = 0; column < columns_; ++column)
                if (text::same_wording(words(first_ - 1, column), head)) {
                    found.push_back(column);
                    break;
                }
        if (found.size() != heads.size())
            continue;
        number_column_ = found.front();
        columns_of_ours_.assign(found.begin() + 1, found.end());
        return;
    }
    throw office::Refused("schedule.changed");
}

int TaskTable::row_count() const {
    return table_->getRows()->getCount();
}

Ref<css::text::XText> TaskTable::cell(int row, int column) const {
    return as<css::text::XText>(as<css::table::XCellRange>(table_)->getCellByPosition(column, row));
}

std::string TaskTable::words(int row, int column) const {
    return std::string(text::trim(office::utf8(cell(row, column)->getString())));
}

std::vector<document::KeptRow> TaskTable::rows() const {
    std::vector<document::KeptRow> all;
    for (int row = first_; row < row_count(); ++row) {
        document::KeptRow kept;
        const auto link = as<css::beans::XPropertySet>(all_of(cell(row, number_column_)));
        const auto url = office::utf8(get<OUString>(link, "HyperLinkURL"));
        if (url.starts_with("#" + std::string(prefix))) {
            kept.mark = url.substr(prefix.size() + 1);
            kept.version = office::utf8(get<OUString>(link, "HyperLinkName"));
        }
        for (std::size_t i = 0; i < columns_of_ours_.size(); ++i)
            kept.cells.at(i) = words(row, columns_of_ours_[i]);
        for (int column = 0; column < columns_; ++column)
            kept.has_more =
                kept.has_more || (column != number_column_ &&
                                  std::ranges::find(columns_of_ours_, column) == columns_of_ours_.end() &&
                                  !words(row, column).empty());
        all.push_back(std::move(kept));
    }
    return all;
}

void TaskTable::carry_out(const document::RowMerge& merge, const std::vector<document::LinkedRow>& fresh) {
    for (auto gone = merge.removed.rbegin(); gone != merge.removed.rend(); ++gone)
        table_->getRows()->removeByIndex(first_ + static_cast<int>(*gone), 1);
    for (std::size_t at = 0; at < merge.rows.size(); ++at) {
        const auto& step = merge.rows[at];
        const int row = first_ + static_cast<int>(at);
        if (!step.kept)
            table_->getRows()->insertByIndex(row, 1);
        if (step.fresh && step.write) {
            write(row, fresh[*step.fresh]);
            link_row(row, fresh[*step.fresh]);
        }
    }
    number_rows();
}

void TaskTable::link(const std::vector<document::LinkedRow>& rows) {
    for (std::size_t i = 0; i < rows.size() && first_ + static_cast<int>(i) < row_count(); ++i)
        link_row(first_ + static_cast<int>(i), rows[i]);
}

/// A row that was put in has no look of its own yet: that of the row above, or below.
void TaskTable::write(int row, const document::LinkedRow& fresh) {
    const int like = row > first_ ? row - 1 : row + 1;
    for (std::size_t i = 0; i < columns_of_ours_.size(); ++i) {
        const auto text = cell(row, columns_of_ours_[i]);
        text->setString(office::ustring(fresh.cells.at(i)));
        if (like < row_count()) {
            const auto style = get<OUString>(
                as<css::beans::XPropertySet>(all_of(cell(like, columns_of_ours_[i]))), "ParaStyleName");
            if (!style.isEmpty())
                set(as<css::beans::XPropertySet>(all_of(text)), "ParaStyleName", style);
        }
    }
}

void TaskTable::link_row(int row, const document::LinkedRow& fresh) {
    const auto number = cell(row, number_column_);
    if (number->getString().isEmpty())
        number->setString(OUString::number(row - first_ + 1));
    link_number(number, office::ustring("#" + sentence_mark(fresh.mark)), office::ustring(fresh.version()));
}

/// Numbers follow; a link goes with its words, so it is set again.
void TaskTable::number_rows() {
    for (int row = first_; row < row_count(); ++row) {
        const auto number = cell(row, number_column_);
        const auto wanted = OUString::number(row - first_ + 1);
        if (number->getString() == wanted)
            continue;
        const auto before = as<css::beans::XPropertySet>(all_of(number));
        const auto url = get<OUString>(before, "HyperLinkURL"), name = get<OUString>(before, "HyperLinkName");
        number->setString(wanted);
        if (url.isEmpty())
            continue;
        link_number(number, url, name);
    }
}

} // namespace kehoach::writer
