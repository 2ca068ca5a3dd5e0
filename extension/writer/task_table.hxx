// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/edit.hpp"
#include "document/linked_rows.hpp"
#include "writer/uno.hxx"

#include <com/sun/star/text/XTextTable.hpp>
#include <string>
#include <vector>

namespace kehoach::writer {

/// Bookmarks at sentences of tasks, so that rows of tables lead there. One that is there already stays.
void mark_sentences(const Model& model, const std::vector<document::LinkedRow>& rows,
                    const std::vector<document::Place>& places);
/// Name of the bookmark of a row's sentence.
std::string sentence_mark(const std::string& row);

/// The table of tasks in a text: rows by what they say, columns by their heads. Each row of ours has a link
/// in its number to the sentence it was made of; what it said when it was made is in the link too.
class TaskTable {
public:
    /// `heads`: of the number, and of the cells of a row. Throws Refused("schedule.changed") where a head is
    /// gone or cells were joined.
    TaskTable(const Model& model, const css::uno::Reference<css::text::XTextTable>& table,
              const std::vector<std::string>& heads);

    std::vector<document::KeptRow> rows() const;
    void carry_out(const document::RowMerge& merge, const std::vector<document::LinkedRow>& fresh);
    /// Links all rows, which were just made, to their sentences.
    void link(const std::vector<document::LinkedRow>& rows);

private:
    Ref<css::text::XText> cell(int row, int column) const;
    std::string words(int row, int column) const;
    void link_row(int row, const document::LinkedRow& fresh);
    void write(int row, const document::LinkedRow& fresh);
    void number_rows();
    int row_count() const;

    Ref<css::text::XTextTable> table_;
    int number_column_ = 0, columns_ = 0, first_ = 1;
    std::vector<int> columns_of_ours_;
};

} // namespace kehoach::writer
