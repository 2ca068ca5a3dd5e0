// SPDX-License-Identifier: MPL-2.0
#include "rules/kinds/kinds.hpp"
#include "rules/kinds/measure.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <optional>

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

/// One thing to measure on a page: whether it is wrong, and the page as it should be.
using Judge = std::function<std::optional<Hit>(const Subject&, const Page&, bool first)>;

Judge length_judge(const Length& length, std::string key, double tolerance) {
    const bool of_number = length.name.starts_with("number_");
    const auto member = length.member;
    return [=](const Subject& subject, const Page& page, bool) -> std::optional<Hit> {
        if ((of_number && !page.number_shown) || subject.profile.allows(key, page.*member, tolerance))
            return std::nullopt;
        auto hit = hit_on(page, shown(page.*member), shown_range(subject.profile.value(key)));
        hit.value = key;
        auto right = page;
        right.*member = subject.profile.use(key);
        mend(hit, std::move(right));
        return hit;
    };
}

Judge centre_judge(const std::string& key) {
    return [=](const Subject& subject, const Page& page, bool) -> std::optional<Hit> {
        const bool wanted = subject.profile.text(key) == "center";
        if (!wanted || !page.number_shown || page.number_align == document::Align::center)
            return std::nullopt;
        auto hit = hit_on(page, "", "");
        auto right = page;
        right.number_align = document::Align::center;
        mend(hit, std::move(right));
        return hit;
    };
}

// A number under the text stays: above it another would be put, and the page would bear two.
Judge place_judge(const std::string& key) {
    return [=](const Subject& subject, const Page& page, bool) -> std::optional<Hit> {
        if (subject.profile.text(key) != "header" || !page.number_in_footer)
            return std::nullopt;
        return hit_on(page, "", "");
    };
}

std::optional<Hit> on_first(const Subject&, const Page& page, bool first) {
    if (!first || !page.number_shown || !page.number_on_first)
        return std::nullopt;
    auto hit = hit_on(page, "", "");
    auto right = page;
    right.number_on_first = false;
    mend(hit, std::move(right));
    return hit;
}

/// The finding names what was measured where the rule has a name for it.
Judge named(Judge judge, Parameters& parameters) {
    auto vi = parameters.text_or("vi", {}), en = parameters.text_or("en", {});
    if (!judge || vi.empty())
        return judge;
    return [=](const Subject& subject, const Page& page, bool first) {
        auto hit = judge(subject, page, first);
        if (hit)
            hit->arguments.insert(hit->arguments.end(), {{"what_vi", vi + " " + hit->before},
                                                         {"what_en", en + " " + hit->before},
                                                         {"rule_vi", vi + " " + hit->after},
                                                         {"rule_en", en + " " + hit->after}});
        return hit;
    };
}

Judge read_judge(Parameters& parameters) {
    const auto measure = parameters.text("measure");
    if (measure == "number_centred")
        return centre_judge(parameters.value("value"));
    if (measure == "number_place")
        return place_judge(parameters.value("value"));
    if (measure == "number_not_on_first")
        return on_first;
    const auto found =
        std::find_if(lengths.begin(), lengths.end(), [&](const Length& l) { return l.name == measure; });
    auto key = parameters.value("value");
    const double tolerance = parameters.number_or("tolerance", 0);
    if (found == lengths.end()) {
        parameters.fault("measure", "data.expected.measure", measure);
        return {};
    }
    return length_judge(*found, std::move(key), tolerance);
}

} // namespace

Test make_page(Parameters& parameters) {
    std::vector<Judge> judges;
    for (auto& element : parameters.elements("measures")) {
        judges.push_back(named(read_judge(element), element));
        element.no_others();
    }
    return [judges = std::move(judges)](const Subject& subject) -> Outcome {
        const auto& pages = subject.document.pages;
        std::vector<Hit> hits;
        for (const auto& page : pages)
            if (upright(page))
                for (const auto& judge : judges)
                    if (auto hit = judge(subject, page, &page == &pages.front()))
                        hits.push_back(std::move(*hit));
        return pages.empty() ? cannot_tell() : met_without(std::move(hits));
    };
}

} // namespace kehoach::rules
