// SPDX-License-Identifier: MPL-2.0
#include "writer/snapshot.hxx"

#include "office/locked.hxx"
#include "office/text.hxx"
#include "text/work.hpp"
#include "writer/insertion_point.hxx"
#include "writer/leavings.hxx"
#include "writer/marks.hxx"
#include "writer/numbering.hxx"
#include "writer/origins.hxx"
#include "writer/pages.hxx"
#include "writer/paragraph_looks.hxx"
#include "writer/paragraph_text.hxx"
#include "writer/walk.hxx"

#include <algorithm>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/beans/XMultiPropertySet.hpp>
#include <com/sun/star/style/BreakType.hpp>
#include <map>
#include <set>

namespace kehoach::writer {

namespace {

using css::uno::Any;
using document::Document;
using document::Paragraph;
using office::utf8;

/// Properties of a paragraph beside its looks, in the order of `names`.
enum Own { break_type, label, list, level, restarts, outline, page, style };

const css::uno::Sequence<OUString>& names() {
    static const auto all =
        office::seq<OUString>({"BreakType", "ListLabelString", "NumberingStyleName", "NumberingLevel",
                               "ParaIsNumberingRestart", "OutlineLevel", "PageDescName", "ParaStyleName"});
    return all;
}

bool is_from_plain_text(const Model& model) {
    for (const css::beans::PropertyValue& argument : model->getArgs())
        if (argument.Name == "FilterName")
            return value<OUString>(argument.Value).startsWith("Text");
    return false;
}

/// "shape" of "shape:7": styles have conditions for kinds of texts only.
std::string kind_of(const std::string& story) {
    return story.substr(0, story.find(':'));
}

} // namespace

class SnapshotInPieces::Reader {
public:
    explicit Reader(const Model& model)
        : model_(model), has_look_(!is_from_plain_text(model)), atoms_(has_atoms(model)), marks_(model),
          walker_(model, {}, [this](const Tour& so_far) { return read(so_far); }) {
        result_.evidence = has_look_ ? document::Evidence::look : document::Evidence::text;
        if (has_look_)
            add_page(first_page_style(model_), 0);
    }

    const Model& model() const { return model_; }

    bool step() { return walker_.step(); }

    Document take() {
        const Tour& kept = walker_.so_far();
        for (std::size_t n = result_.tables.size(); n < kept.tables.size(); ++n)
            result_.tables.push_back(kept.tables[n].table); // without a paragraph
        if (has_look_) {
            auto leavings = read_leavings(model_);
            leavings.highlighted = std::move(result_.leavings.highlighted);
            result_.leavings = std::move(leavings);
            result_.ladder = read_ladder(model_);
            result_.used_styles = read_used_styles(model_, result_.paragraphs);
            marks_.read(kept.spots, result_);
        }
        return std::move(result_);
    }

private:
    /// Whether the spot is needed once more.
    bool read(const Tour& so_far) {
        read(so_far.spots.back(), so_far);
        return has_look_ && (atoms_ || marks_.may_hang_on(result_.paragraphs.back().text));
    }

    void read(const Spot& spot, const Tour& all) {
        Paragraph& paragraph = result_.paragraphs.emplace_back();
        paragraph.story = spot.story;
        paragraph.index = spot.index;
        paragraph.cell = spot.cell;
        if (!spot.paragraph.is())
            paragraph.text = utf8(spot.plain);
        else
            read_properties(spot, paragraph);
        if (spot.opens_table && spot.story == "body" && has_look_)
            read_page_of_table(spot, paragraph);
        if (spot.cell)
            read_table(all, *spot.cell);
    }

    void read_properties(const Spot& spot, Paragraph& paragraph) {
        constexpr std::size_t as_long_as_bytes = 1'000; // of the core's work, which reading a paragraph lasts
        text::work(as_long_as_bytes);
        const auto values = as<css::beans::XMultiPropertySet>(spot.paragraph)->getPropertyValues(names());
        const Any* own = values.getConstArray();
        paragraph.style = utf8(value<OUString>(own[style]));
        paragraph.outline_level = value<sal_Int16>(own[outline]);
        read_label(spot, own, paragraph);
        const bool plain = !atoms_ && spot.story == "body";
        if (!has_look_)
            return read_bare_text(spot, plain, paragraph);
        const auto looks = looks_.read(
            spot.paragraph, {value<OUString>(own[style]), value<OUString>(own[list]),
                             value<sal_Int16>(own[level]), spot.cell.has_value(), kind_of(spot.story)});
        paragraph.look = looks.look;
        paragraph.direct = looks.direct;
        if (spot.story == "body" && !spot.cell)
            read_break(spot, value<OUString>(own[page]), own[break_type], spot.paragraph, paragraph);
        for (const auto& [start, end] : read_text(spot, looks.chars, plain, paragraph))
            if (spot.story == "body")
                result_.leavings.highlighted.push_back({result_.paragraphs.size() - 1, start, end});
    }

    void read_label(const Spot& spot, const Any* own, Paragraph& paragraph) {
        OUString shown = value<OUString>(own[label]);
        const OUString name = value<OUString>(own[list]);
        const auto depth = value<sal_Int16>(own[level]);
        if (!shown.isEmpty())
            paragraph.number_level = depth + 1;
        else if (!name.isEmpty())
            shown = bullet(spot, name, depth);
        if (shown.isEmpty())
            return;
        paragraph.label = utf8(shown);
        paragraph.label_kind = document::LabelKind::automatic;
        paragraph.restart_numbering = value<bool>(own[restarts]);
    }

    /// A paragraph tells its list's rules slowly, and they are the same for all of the list.
    const OUString& bullet(const Spot& spot, const OUString& name, sal_Int16 depth) {
        const auto [known, fresh] = bullets_.try_emplace({name, depth});
        if (fresh)
            known->second = bullet_of(
                as<css::beans::XPropertySet>(spot.paragraph)->getPropertyValue("NumberingRules"), depth);
        return known->second;
    }

    void read_page_of_table(const Spot& spot, Paragraph& paragraph) {
        const Ref<css::beans::XPropertySet> table(spot.table, css::uno::UNO_QUERY_THROW);
        read_break(spot, get<OUString>(table, "PageDescName"), table->getPropertyValue("BreakType"),
                   spot.table, paragraph);
    }

    void read_break(const Spot& spot, const OUString& asked, const Any& how,
                    const Ref<css::uno::XInterface>& block, Paragraph& paragraph) {
        if (spot.index == 0) // a document begins with a page anyway
            return;
        const auto kind = value(how, css::style::BreakType_NONE);
        if (!asked.isEmpty())
            add_page(asked, get<sal_Int16>(as<css::beans::XPropertySet>(block), "PageNumberOffset"));
        else if (kind != css::style::BreakType_PAGE_BEFORE && kind != css::style::BreakType_PAGE_BOTH)
            return;
        paragraph.new_page = current_page().name;
    }

    document::Page& current_page() { return result_.pages[page_]; }

    void add_page(const OUString& name, int restart_at) {
        document::Page found = read_page(model_, name);
        found.restart_at = restart_at;
        const auto known = std::find_if(result_.pages.begin(), result_.pages.end(),
                                        [&](const auto& each) { return each.name == found.name; });
        page_ = static_cast<std::size_t>(known - result_.pages.begin());
        if (known == result_.pages.end())
            result_.pages.push_back(std::move(found));
    }

    /// Shares of a table's width become lengths, once the page is known.
    void read_table(const Tour& all, const document::CellPlace& place) {
        const auto number = static_cast<std::size_t>(place.table);
        while (result_.tables.size() <= number)
            result_.tables.push_back(all.tables[result_.tables.size()].table);
        if (!has_look_ || !scaled_.insert(number).second)
            return;
        const document::Page& sheet = current_page();
        const double own = all.tables[number].width_mm;
        const double width = own > 0 ? own : sheet.width_mm - sheet.left_mm - sheet.right_mm;
        for (double& share : result_.tables[number].widths_mm)
            share = tenth(share * width);
    }

    const Model model_;
    const bool has_look_, atoms_;
    const Marks marks_;
    Walker walker_;
    Document result_;
    std::size_t page_ = 0;
    std::set<std::size_t> scaled_;
    ParagraphLooks looks_;
    std::map<std::pair<OUString, sal_Int16>, OUString> bullets_;
};

SnapshotInPieces::SnapshotInPieces(const Model& model) : reader_(std::make_unique<Reader>(model)) {}

SnapshotInPieces::~SnapshotInPieces() = default;

bool SnapshotInPieces::read_for(std::chrono::milliseconds time) {
    using Clock = std::chrono::steady_clock;
    const office::Locked locked(reader_->model());
    const auto end = Clock::now() + time;
    while (reader_->step())
        if (Clock::now() >= end)
            return false;
    return true;
}

Document SnapshotInPieces::take() {
    const office::Locked locked(reader_->model());
    while (reader_->step()) {
    }
    return reader_->take();
}

Document snapshot(const Model& model) {
    const office::Locked locked(model);
    return SnapshotInPieces(model).take();
}

} // namespace kehoach::writer
