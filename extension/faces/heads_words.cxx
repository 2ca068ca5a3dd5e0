// SPDX-License-Identifier: MPL-2.0
#include "faces/heads_words.hxx"

#include "office/strings.hxx"

namespace kehoach::faces {

using returns::HeadChoice;
using Part = HeadChoice::Part;
using Standing = HeadChoice::Standing;

namespace {

const char* key_of(Standing standing) {
    switch (standing) {
    case Standing::same:
        return "dialog.heads.same";
    case Standing::similar:
        return "dialog.heads.similar";
    case Standing::renamed:
        return "dialog.heads.renamed";
    case Standing::missing:
        return "dialog.heads.missing";
    case Standing::foreign:
        return "dialog.heads.foreign";
    case Standing::open:
        break;
    }
    return "dialog.heads.open";
}

} // namespace

std::string HeadsWords::of_form(const HeadChoice::Line& line) const {
    if (line.of_form < 0)
        return "–";
    if (line.part == Part::columns)
        return office::string(context_, "dialog.heads.column",
                              {{"number", std::to_string(line.of_form + 1)}, {"head", line.head}});
    return office::string(context_, line.beside.empty() ? "dialog.heads.row" : "dialog.heads.row.beside",
                          {{"head", line.head}, {"beside", line.beside}});
}

std::string HeadsWords::there(const HeadChoice& choice, Part part, int at) const {
    const returns::SheetLine* const found = choice.there(part, at);
    if (found == nullptr)
        return office::string(context_, "dialog.heads.none");
    return office::string(
        context_, part == Part::columns ? "dialog.heads.there.column" : "dialog.heads.there.row",
        {{"place", found->place},
         {"head", found->head.empty() ? office::string(context_, "dialog.heads.nameless") : found->head}});
}

std::string HeadsWords::of_file(const HeadChoice& choice, const HeadChoice::Line& line) const {
    if (line.standing != Standing::open)
        return there(choice, line.part, line.at);
    return line.likely < 0 ? office::string(context_, "dialog.heads.unchosen")
                           : office::string(context_, "dialog.heads.perhaps",
                                            {{"there", there(choice, line.part, line.likely)}});
}

std::string HeadsWords::verdict(const HeadChoice::Line& line) const {
    const std::string what = office::string(context_, key_of(line.standing));
    return line.moved ? office::string(context_, "dialog.heads.moved", {{"what", what}}) : what;
}

std::string HeadsWords::whole(const HeadChoice& choice, const HeadChoice::Line& line) const {
    if (line.standing == Standing::foreign)
        return office::string(context_, "dialog.heads.foreign.chosen", {{"there", of_file(choice, line)}});
    if (choice.is_settled(line))
        return office::string(context_, "dialog.heads.fixed", {{"form", of_form(line)}});
    return office::string(context_, "dialog.heads.chosen",
                          {{"form", of_form(line)}, {"there", of_file(choice, line)}});
}

std::string HeadsWords::offered(const HeadChoice& choice, const HeadChoice::Line& line,
                                const returns::SheetLine& one) const {
    const std::string said = there(choice, line.part, one.at), user = choice.taken_for(line.part, one.at);
    return user.empty() || one.at == line.at
               ? said
               : office::string(context_, "dialog.heads.used", {{"there", said}, {"head", user}});
}

} // namespace kehoach::faces
