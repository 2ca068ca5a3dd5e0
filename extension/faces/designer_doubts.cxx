// SPDX-License-Identifier: MPL-2.0
#include "faces/designer_doubts.hxx"

#include "office/strings.hxx"

#include <algorithm>

namespace kehoach::faces {

namespace {

using Doubt = form::Designer::Doubt;
using What = form::Understood::What;

/// By What, in its order.
constexpr const char* names[] = {"header", "kind",     "share", "sum",  "rule", "rows", "units",
                                 "total",  "subtotal", "title", "code", "tie",  "note", "measure"};

DesignerPage page_of(const Doubt& doubt) {
    if (!doubt.key.empty() || doubt.what == What::header)
        return heads_page;
    switch (doubt.what) {
    case What::rows:
    case What::units:
    case What::total:
    case What::subtotal:
        return rows_page;
    case What::rule:
        return rules_page;
    default:
        return words_page;
    }
}

bool is_open(const Doubt& doubt) {
    return doubt.certainty == form::Certainty::open;
}

} // namespace

DesignerPage page_of(const form::Flaw& flaw) {
    if (flaw.path.starts_with("/columns"))
        return heads_page;
    if (flaw.path.starts_with("/rows"))
        return rows_page;
    return flaw.path.starts_with("/rules") ? rules_page : words_page;
}

const char* field_of(const form::Flaw& flaw, const form::FormSpec& form) {
    switch (page_of(flaw)) {
    case heads_page:
        return flaw.path.ends_with("/title") ? "headTitle" : "heads";
    case rows_page:
        return form.rows.from_year != 0 || form.rows.to_year != 0 ? "fromYear"
               : form.rows.free != 0                              ? "freeRows"
                                                                  : "names";
    case rules_page:
        return "rules";
    case words_page:
        break;
    }
    return "title";
}

std::vector<Doubt> DesignerDoubts::on(DesignerPage page) const {
    std::vector<Doubt> here;
    for (const Doubt& one : desk_.designer.doubts())
        if (page_of(one) == page && one.key.empty())
            here.push_back(one);
    if (page == heads_page)
        for (const Doubt& one : heads_.doubts())
            here.push_back(one);
    return here;
}

std::string DesignerDoubts::words_of(const std::vector<Doubt>& doubts) const {
    const auto text = [this](const std::string& key) { return office::string(desk_.context, key.c_str()); };
    std::string words;
    for (const Doubt& one : doubts)
        words += (words.empty() ? "" : "\n") +
                 office::string(
                     desk_.context, "designer.doubt",
                     {{"what", text(std::string("designer.doubt.") + names[static_cast<int>(one.what)])},
                      {"why", text(one.why)}});
    return words;
}

void DesignerDoubts::show(DesignerPage page) const {
    const Showing showing(desk_);
    const std::string words = words_of(on(page));
    const auto& all = desk_.designer.doubts();
    desk_.dialog.set_label("doubts", !words.empty() ? words
                                     : std::none_of(all.begin(), all.end(), is_open)
                                         ? std::string()
                                         : office::string(desk_.context, "designer.doubt.elsewhere"));
    desk_.dialog.show("settle", !words.empty());
    count_on_pages();
}

void DesignerDoubts::count_on_pages() const {
    const auto& all = desk_.designer.doubts();
    for (int page = words_page; page <= last_page; ++page) {
        const auto count = std::count_if(all.begin(), all.end(), [page](const Doubt& one) {
            return is_open(one) && page_of(one) == page;
        });
        const auto name = office::string(desk_.context, ("designer.page." + std::to_string(page)).c_str());
        desk_.dialog.set_item("pages", page - 1,
                              count == 0
                                  ? name
                                  : office::string(desk_.context, "designer.page.doubtful",
                                                   {{"page", name}, {"count", std::to_string(count)}}));
    }
}

} // namespace kehoach::faces
