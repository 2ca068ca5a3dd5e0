// SPDX-License-Identifier: MPL-2.0
#include "rules/kinds/kinds.hpp"
#include "rules/kinds/measure.hpp"

#include <algorithm>
#include <array>

namespace kehoach::rules {

using document::Page;

namespace {

struct Length {
    std::string_view name;
    double Page::*member;
};
constexpr std::array lengths{
    Length{"top_mm", &Page::top_mm},
    Length{"bottom_mm", &Page::bottom_mm},
    Length{"left_mm", &Page::left_mm},
    Length{"right_mm", &Page::right_mm},
    Length{"width_mm", &Page::width_mm},
    Length{"height_mm", &Page::height_mm},
    Length{"number_edge_mm", &Page::number_edge_mm},
    Length{"number_size_pt", &Page::number_size_pt},
};

// A wide table may lie across: its page has margins of its own.
bool upright(const Page& page) {
    return page.height_mm >= page.width_mm;
}

Hit hit_on(const Page& page, std::string found, std::string expected) {
    Hit hit;
    hit.place.excerpt = page.name;
    hit.arguments = {{"found", found}, {"expected", expected}, {"page", page.name}};
    hit.before = std::move(found);
    hit.after = std::move(expected);
    return hit;
}

void mend(Hit& hit, Page page) {
    document::Edit edit;
    edit.kind = document::Edit::Kind::page;
    edit.place = hit.place;
    edit.before = hit.before;
    edit.after = hit.after;
    edit.page = std::move(page);
    hit.edits.push_back(std::move(edit));
}

template<class Look>
Outcome over_pages(const Subject& subject, bool numbered_only, const Look& look) {
    std::vector<Hit> hits;
    bool any = false;
    for (const auto& page : subject.document.pages) {
        if (!upright(page) || (numbered_only && !page.number_shown))
            continue;
        any = true;
        if (auto hit = look(page))
            hits.push_back(std::move(*hit));
    }
    return any ? met_without(std::move(hits)) : not_applicable();
}

Test length_test(double Page::*member, bool numbered_only, std::string key, double tolerance) {
    return [=](const Subject& subject) {
        return over_pages(subject, numbered_only, [&](const Page& page) -> std::optional<Hit> {
            if (subject.profile.allows(key, page.*member, tolerance))
                return std::nullopt;
            auto hit = hit_on(page, shown(page.*member), shown_range(subject.profile.value(key)));
            auto right = page;
            right.*member = subject.profile.use(key);
            mend(hit, std::move(right));
            return hit;
        });
    };
}

Test number_centred_test() {
    return [](const Subject& subject) {
        return over_pages(subject, true, [](const Page& page) -> std::optional<Hit> {
            if (page.number_align == document::Align::center)
                return std::nullopt;
            auto hit = hit_on(page, "", "");
            auto right = page;
            right.number_align = document::Align::center;
            mend(hit, std::move(right));
            return hit;
        });
    };
}

Test number_not_on_first_test() {
    return [](const Subject& subject) -> Outcome {
        const auto& pages = subject.document.pages;
        if (pages.empty() || !pages.front().number_shown)
            return not_applicable();
        if (!pages.front().number_on_first)
            return {};
        auto hit = hit_on(pages.front(), "", "");
        auto right = pages.front();
        right.number_on_first = false;
        mend(hit, std::move(right));
        return met_without({std::move(hit)});
    };
}

} // namespace

Test make_page(Parameters& parameters) {
    const auto measure = parameters.text("measure");
    if (measure == "number_centred")
        return number_centred_test();
    if (measure == "number_not_on_first")
        return number_not_on_first_test();
    const auto found =
        std::find_if(lengths.begin(), lengths.end(), [&](const Length& l) { return l.name == measure; });
    if (found == lengths.end()) {
        parameters.fault("measure", "data.expected.measure", measure);
        return {};
    }
    const auto key = parameters.value("value");
    const double tolerance = parameters.number_or("tolerance", 0);
    return length_test(found->member, measure.starts_with("number_"), key, tolerance);
}

} // namespace kehoach::rules
