// SPDX-License-Identifier: MPL-2.0
#include "writer/walk.hxx"

#include "office/text.hxx"
#include "writer/stories.hxx"

#include <com/sun/star/container/XEnumerationAccess.hpp>

namespace kehoach::writer {

namespace {

class Walker {
public:
    Walker(Tour& result, const Visit& visit) : result_(result), visit_(visit) {}

    void read(const Story& story) {
        story_ = story.name;
        index_ = 0;
        table_.clear();
        if (story.text.is())
            read_text(story.text, {});
        else
            read_plain(story.plain);
    }

private:
    void read_text(const Ref<css::text::XText>& text, const std::optional<document::CellPlace>& cell) {
        const Ref<css::container::XEnumerationAccess> access(text, css::uno::UNO_QUERY);
        if (!access.is())
            return;
        const auto blocks = access->createEnumeration();
        while (blocks->hasMoreElements()) {
            const css::uno::Any block = blocks->nextElement();
            const Ref<css::text::XTextRange> paragraph(block, css::uno::UNO_QUERY);
            if (paragraph.is())
                add(text, paragraph, cell);
            else if (const Ref<css::text::XTextTable> table{block, css::uno::UNO_QUERY}; table.is())
                read_cells(table, !cell);
        }
    }

    void read_cells(const Ref<css::text::XTextTable>& table, bool outermost) {
        const int number = static_cast<int>(result_.tables.size());
        const TableRead read = read_table(table);
        result_.tables.push_back(read.shape);
        opens_table_ = opens_table_ || outermost;
        if (outermost)
            table_ = as<css::text::XTextContent>(table);
        for (std::size_t n = 0; n < read.texts.size(); ++n) {
            const document::Cell& cell = read.shape.table.cells[n];
            read_text(read.texts[n], document::CellPlace{number, cell.row, cell.column});
        }
        if (outermost)
            table_.clear();
    }

    void add(const Ref<css::text::XText>& text, const Ref<css::text::XTextRange>& paragraph,
             const std::optional<document::CellPlace>& cell) {
        result_.spots.push_back(
            {story_, index_++, text, paragraph, table_, cell, opens_table_, {}, number_++});
        opens_table_ = false;
        visit();
    }

    void read_plain(const OUString& characters) {
        for (sal_Int32 at = 0; at >= 0;) {
            result_.spots.push_back(
                {story_, index_++, {}, {}, {}, {}, false, characters.getToken(0, '\n', at), number_++});
            visit();
        }
    }

    void visit() {
        if (!visit_ || visit_(result_))
            return;
        result_.spots.pop_back();
    }

    Tour& result_;
    const Visit& visit_;
    std::string story_;
    int index_ = 0;
    std::size_t number_ = 0;
    bool opens_table_ = false;
    Ref<css::text::XTextContent> table_;
};

} // namespace

Tour tour(const Model& model, std::string_view only, const Visit& visit) {
    Tour result;
    Walker walker(result, visit);
    for (const Story& story : stories(model, only))
        walker.read(story);
    return result;
}

std::vector<Spot> walk(const Model& model, std::string_view only) {
    return tour(model, only).spots;
}

} // namespace kehoach::writer
