// SPDX-License-Identifier: MPL-2.0
#include "writer/walk.hxx"

#include "office/text.hxx"
#include "writer/stories.hxx"

#include <com/sun/star/container/XEnumerationAccess.hpp>

namespace kehoach::writer {

namespace {

using Blocks = Ref<css::container::XEnumeration>;

Blocks blocks_of(const Ref<css::text::XText>& text) {
    const Ref<css::container::XEnumerationAccess> access(text, css::uno::UNO_QUERY);
    return access.is() ? access->createEnumeration() : Blocks();
}

} // namespace

class Walker::Steps {
public:
    Steps(const Model& model, std::string_view only, Visit visit)
        : stories_(stories(model, only)), visit_(std::move(visit)) {}

    bool step() {
        while (!blocks_.is() || !blocks_->hasMoreElements()) {
            if (next_ == stories_.size())
                return false;
            begin(stories_[next_++]);
        }
        read_block(stories_[next_ - 1].text, blocks_->nextElement(), {});
        return true;
    }

    Tour& result() { return result_; }

private:
    void begin(const Story& story) {
        story_ = story.name;
        index_ = 0;
        table_.clear();
        blocks_ = blocks_of(story.text);
        if (!story.text.is())
            read_plain(story.plain);
    }

    void read_block(const Ref<css::text::XText>& text, const css::uno::Any& block,
                    const std::optional<document::CellPlace>& cell) {
        const Ref<css::text::XTextRange> paragraph(block, css::uno::UNO_QUERY);
        if (paragraph.is())
            add(text, paragraph, cell);
        else if (const Ref<css::text::XTextTable> table{block, css::uno::UNO_QUERY}; table.is())
            read_cells(table, !cell);
    }

    void read_text(const Ref<css::text::XText>& text, const document::CellPlace& cell) {
        const auto blocks = blocks_of(text);
        while (blocks.is() && blocks->hasMoreElements())
            read_block(text, blocks->nextElement(), cell);
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

    Tour result_;
    const std::vector<Story> stories_;
    std::size_t next_ = 0; ///< of the stories
    Blocks blocks_;        ///< of the story that is being read
    const Visit visit_;
    std::string story_;
    int index_ = 0;
    std::size_t number_ = 0;
    bool opens_table_ = false;
    Ref<css::text::XTextContent> table_;
};

Walker::Walker(const Model& model, std::string_view only, Visit visit)
    : steps_(std::make_unique<Steps>(model, only, std::move(visit))) {}

Walker::~Walker() = default;

bool Walker::step() {
    return steps_->step();
}

Tour& Walker::so_far() {
    return steps_->result();
}

Tour tour(const Model& model, std::string_view only, const Visit& visit) {
    Walker walker(model, only, visit);
    while (walker.step()) {
    }
    return std::move(walker.so_far());
}

std::vector<Spot> walk(const Model& model, std::string_view only) {
    return tour(model, only).spots;
}

} // namespace kehoach::writer
