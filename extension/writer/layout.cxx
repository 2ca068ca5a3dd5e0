// SPDX-License-Identifier: MPL-2.0
#include "writer/layout.hxx"

#include "office/locked.hxx"
#include "text/work.hpp"
#include "writer/walk.hxx"

#include <com/sun/star/text/XPageCursor.hpp>
#include <com/sun/star/text/XTextRangeCompare.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <com/sun/star/util/XRefreshable.hpp>
#include <com/sun/star/view/XLineCursor.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

namespace kehoach::writer {

namespace {

constexpr std::size_t most_paragraphs = 3'000;
constexpr std::size_t long_text = 400; ///< bytes: how many lines it has no rule asks
constexpr int most_lines = 20;

/// Only the cursor of a window knows pages and lines. It moves while the controllers are locked, so that
/// nothing is drawn or scrolled, and goes back.
class Cursor {
public:
    explicit Cursor(const Ref<css::frame::XController>& controller)
        : selection_(controller, css::uno::UNO_QUERY_THROW), selected_(selection_->getSelection()),
          cursor_(as<css::text::XTextViewCursorSupplier>(controller)->getViewCursor()),
          page_(as<css::text::XPageCursor>(cursor_)), line_(as<css::view::XLineCursor>(cursor_)) {}
    ~Cursor() {
        office::unless_gone([&] { selection_->select(selected_); });
    }
    Cursor(const Cursor&) = delete;
    Cursor& operator=(const Cursor&) = delete;

    document::Laid laid(const Spot& spot, std::size_t length) {
        document::Laid laid;
        laid.page = page_at(spot.paragraph->getStart());
        laid.end_page = page_at(spot.paragraph->getEnd());
        laid.lines = length > long_text ? 0 : lines(spot);
        return laid;
    }

private:
    int page_at(const Ref<css::text::XTextRange>& place) {
        cursor_->gotoRange(place, false);
        return page_->getPage();
    }

    int lines(const Spot& spot) {
        const auto compare = as<css::text::XTextRangeCompare>(spot.text);
        cursor_->gotoRange(spot.paragraph->getStart(), false);
        for (int count = 1; count < most_lines; ++count) {
            line_->gotoEndOfLine(false);
            if (compare->compareRegionEnds(cursor_->getEnd(), spot.paragraph) <= 0 ||
                !cursor_->goRight(1, false))
                return count;
        }
        return 0;
    }

    Ref<css::view::XSelectionSupplier> selection_;
    css::uno::Any selected_;
    Ref<css::text::XTextViewCursor> cursor_;
    Ref<css::text::XPageCursor> page_;
    Ref<css::view::XLineCursor> line_;
};

} // namespace

void read_layout(const Model& model, document::Document& document) {
    const auto controller = model->getCurrentController();
    const bool can_lay_out = controller.is() && !model->hasControllersLocked();
    const bool short_enough = document.paragraphs.size() <= most_paragraphs;
    if (document.evidence != document::Evidence::look || !can_lay_out || !short_enough)
        return;
    as<css::util::XRefreshable>(model)->refresh(); // unlocked, for what is not laid out has no page
    const auto sheets = get<sal_Int32>(as<css::beans::XPropertySet>(controller), "PageCount");
    const office::Locked locked(model);
    Cursor cursor(controller);
    const auto spots = walk(model, "body");
    for (std::size_t n = 0; n < spots.size() && n < document.paragraphs.size(); ++n) {
        constexpr std::size_t as_long_as_bytes = 4'000; // of the core's work, which measuring lasts
        text::work(as_long_as_bytes);
        document::Paragraph& paragraph = document.paragraphs[n];
        if (spots[n].paragraph.is() && paragraph.story == "body" && paragraph.index == spots[n].index)
            paragraph.laid = cursor.laid(spots[n], paragraph.text.size());
    }
    document.sheets = sheets;
    document.evidence = document::Evidence::layout;
}

} // namespace kehoach::writer
