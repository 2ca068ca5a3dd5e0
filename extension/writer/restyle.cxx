// SPDX-License-Identifier: MPL-2.0
#include "office/text.hxx"
#include "writer/edits.hxx"
#include "writer/locate.hxx"
#include "writer/protection.hxx"
#include "writer/styles.hxx"

namespace kehoach::writer {

namespace {

bool give(const Spot& spot, const OUString& style) {
    const auto paragraph = as<css::beans::XPropertySet>(spot.paragraph);
    if (is_protected(paragraph) || get<OUString>(paragraph, "ParaStyleName") == style)
        return false;
    set(paragraph, "ParaStyleName", style);
    return true;
}

} // namespace

int restyle(office::UndoScope&, const Model& model, const document::Document& styles,
            const std::vector<Restyle>& paragraphs) {
    write_styles(model, styles);
    const auto spots = walk(model);
    int changed = 0;
    // Last first: taking headings out of their style from the top renumbers all below each time.
    for (auto wanted = paragraphs.rbegin(); wanted != paragraphs.rend(); ++wanted)
        if (const Spot* spot = spot_at(spots, wanted->place))
            changed += give(*spot, office::ustring(wanted->style.name));
    return changed;
}

} // namespace kehoach::writer
