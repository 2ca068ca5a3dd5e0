// SPDX-License-Identifier: MPL-2.0
#include "faces/office_dialog.hxx"

#include "faces/dialog.hxx"
#include "faces/guide.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "session/clock.hxx"
#include "session/library.hxx"
#include "session/packs.hxx"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace kehoach::faces {
namespace {

using css::uno::Reference;
using plan::IssuingOffice;

/// Fields that are taken as they stand.
constexpr std::array<std::pair<const char*, std::string IssuingOffice::*>, 6> fields{
    {{"issuer", &IssuingOffice::issuer},
     {"issuerParent", &IssuingOffice::issuer_parent},
     {"issuerInText", &IssuingOffice::issuer_in_text},
     {"numberIssuer", &IssuingOffice::number_issuer},
     {"place", &IssuingOffice::place},
     {"filing", &IssuingOffice::filing}}};

/// Lists of one choice: what the positions stand for.
struct Choices {
    const char* control;
    std::string IssuingOffice::*member;
    std::array<const char*, 2> values;
};
constexpr std::array<Choices, 3> lists{{{"family", &IssuingOffice::family, {"party", "state"}},
                                        {"numbering", &IssuingOffice::numbering, {"I.", "I-"}},
                                        {"tones", &IssuingOffice::tones, {"uỷ", "ủy"}}}};

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    for (const auto line : text::split(text, '\n'))
        if (const auto trimmed = text::trim(line); !trimmed.empty())
            lines.emplace_back(trimmed);
    return lines;
}

class OfficeDialog {
public:
    OfficeDialog(const Reference<css::uno::XComponentContext>& context,
                 const Reference<css::frame::XFrame>& frame, const IssuingOffice& initial, bool welcome)
        : context_(context), data_(session::library(context)), dialog_(context, frame, "OfficeDialog") {
        fill(initial);
        if (welcome)
            dialog_.set_label("cancel", office::string(context, "dialog.office.later"));
        dialog_.on_leave("issuer", [this] { offer(); });
        dialog_.on_choose("family", [this] { offer(); });
        dialog_.on_press("ok", [this] { accept(); });
        dialog_.on_press("help", [this] { open_guide(context_); });
    }

    std::optional<IssuingOffice> run() { return dialog_.run() ? std::optional(answer()) : std::nullopt; }

private:
    void fill(const IssuingOffice& office) {
        for (const auto& [control, member] : fields)
            dialog_.set_value(control, office.*member);
        for (const auto& list : lists)
            dialog_.choose(list.control, office.*list.member == list.values[1] ? 1 : 0);
        std::string signers, recipients;
        for (const auto& one : office.signers)
            signers += plan::line_of(one) + "\n";
        for (const auto& one : office.recipients)
            recipients += plan::line_of(one) + "\n";
        dialog_.set_value("signers", signers);
        dialog_.set_value("recipients", recipients);
        dialog_.set_value("twoSided", office.two_sided ? "1" : "");
        fill_packs(office.pack);
        offer();
    }

    /// One that is not installed any more stays chosen: who opens the window need not lose it.
    void fill_packs(const std::string& chosen) {
        packs_ = {std::string()};
        for (const auto& one : session::installed_packs(context_))
            if (one.fault.empty())
                packs_.push_back(one.stamp.name);
        if (std::ranges::find(packs_, chosen) == packs_.end())
            packs_.push_back(chosen);
        auto names = packs_;
        names.front() = office::string(context_, "dialog.office.pack.all");
        dialog_.set_items("pack", names);
        dialog_.choose("pack", static_cast<int>(std::ranges::find(packs_, chosen) - packs_.begin()));
    }

    IssuingOffice answer() const {
        IssuingOffice made;
        for (const auto& [control, member] : fields)
            made.*member = std::string(text::trim(dialog_.value(control)));
        for (const auto& list : lists)
            made.*list.member =
                list.values.at(static_cast<std::size_t>(std::max(dialog_.choice(list.control), 0)));
        for (const auto& line : lines_of(dialog_.value("signers")))
            made.signers.push_back(plan::signer_of(line));
        for (const auto& line : lines_of(dialog_.value("recipients")))
            made.recipients.push_back(plan::recipient_of(line));
        made.two_sided = !dialog_.value("twoSided").empty();
        const auto pack = static_cast<std::size_t>(std::max(dialog_.choice("pack"), 0));
        made.pack = packs_.at(pack);
        return made;
    }

    /// What the name of the office tells is offered, and filled in where nothing stands yet.
    void offer() {
        const auto known = answer();
        if (known.issuer == offered_.first && known.family == offered_.second)
            return;
        offered_ = {known.issuer, known.family};
        const auto found = plan::suggest(known.family, known.issuer, data_->gazetteer, session::today());
        offer("numberIssuer", found.codes);
        offer("issuerParent", found.parents);
        complete("numberIssuer", found.codes.size() == 1 ? found.codes.front() : std::string());
        complete("place", found.place);
        complete("issuerInText", found.in_text);
    }

    void offer(const char* control, const std::vector<std::string>& values) {
        const auto typed = dialog_.value(control);
        dialog_.set_items(control, values);
        dialog_.set_value(control, typed);
    }

    /// What the person wrote stays; what was guessed from another name does not.
    void complete(const char* control, const std::string& value) {
        auto& guessed = guessed_[control];
        if (const std::string there(text::trim(dialog_.value(control))); !there.empty() && there != guessed)
            return;
        dialog_.set_value(control, value);
        guessed = value;
    }

    void accept() {
        dialog_.mark("issuer", {});
        if (answer().issuer.empty())
            return dialog_.refuse("issuer", office::string(context_, "data.expected.text"));
        dialog_.end();
    }

    const Reference<css::uno::XComponentContext> context_;
    const std::shared_ptr<const session::Library> data_;
    Dialog dialog_;
    std::pair<std::string, std::string> offered_; ///< for which issuer and family
    std::vector<std::string> packs_;              ///< by position in the list
    std::map<std::string, std::string> guessed_;  ///< by field
};

} // namespace

std::optional<IssuingOffice> ask_office(const Reference<css::uno::XComponentContext>& context,
                                        const Reference<css::frame::XFrame>& frame,
                                        const IssuingOffice& initial, bool welcome) {
    return OfficeDialog(context, frame, initial, welcome).run();
}

} // namespace kehoach::faces
