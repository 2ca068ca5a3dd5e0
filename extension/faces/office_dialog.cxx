// SPDX-License-Identifier: MPL-2.0
#include "faces/office_dialog.hxx"

#include "faces/dialog.hxx"
#include "faces/leave_dialog.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "plan/office_doubts.hpp"
#include "plan/tone_style.hpp"
#include "session/clock.hxx"
#include "session/library.hxx"
#include "session/offices.hxx"
#include "session/packs.hxx"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
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

/// Fields in which something may be hardly meant, as the doubts name them.
constexpr std::array<std::pair<const char*, const char*>, 6> doubted{{{"issuer", "issuer"},
                                                                      {"issuerParent", "parent"},
                                                                      {"issuerInText", "inText"},
                                                                      {"numberIssuer", "code"},
                                                                      {"place", "place"},
                                                                      {"signers", "signers"}}};

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
        : context_(context), frame_(frame), data_(session::library(context)),
          dialog_(context, frame, "OfficeDialog") {
        fill(initial);
        begun_ = answer();
        if (welcome)
            dialog_.set_label("cancel", office::string(context, "dialog.office.later"));
        dialog_.on_leave("issuer", [this] { offer(); });
        dialog_.on_choose("family", [this] { offer(); });
        dialog_.on_choose("tones", [this] { take_tones(); });
        for (const auto& [control, name] : doubted)
            dialog_.on_type(control, [this] { tell_doubts(); });
        dialog_.on_press("ok", [this] { accept(); });
    }

    std::optional<IssuingOffice> run() {
        while (!dialog_.run()) {
            const auto leaving =
                answer() == begun_ ? Leaving::discard : ask_leave(context_, frame_, Closed::office);
            if (leaving == Leaving::discard)
                return std::nullopt;
            if (leaving == Leaving::save && is_named())
                break;
        }
        return answer();
    }

private:
    void fill(const IssuingOffice& office) {
        writing_ = true;
        write(office);
        fill_packs(office.pack);
        for (const auto& one : session::offices(context_))
            if (!one.issuer_parent.empty())
                parents_.insert({one.family, one.issuer_parent});
        writing_ = false;
        offer();
    }

    void write(const IssuingOffice& office) {
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
        show_examples(known.family);
        const auto found = plan::suggest(known.family, known.issuer, data_->gazetteer, session::today());
        offer("numberIssuer", found.codes);
        offer("issuerParent", found.parents);
        complete("numberIssuer", found.codes.size() == 1 ? found.codes.front() : std::string());
        complete("issuerParent", parent_of(known.family, found.parents));
        complete("place", found.place);
        complete("issuerInText", found.in_text);
        follow_name();
        tell_doubts();
    }

    /// The one there is, or that of the other offices of this machine.
    std::string parent_of(const std::string& family, const std::vector<std::string>& offered) const {
        if (offered.size() == 1)
            return offered.front();
        std::vector<std::string> known;
        for (const auto& parent : offered)
            if (parents_.contains({family, parent}))
                known.push_back(parent);
        return known.size() == 1 ? known.front() : std::string();
    }

    void show_examples(const std::string& family) {
        for (const auto& [label, key] :
             {std::pair("signersLabel", "signers"), std::pair("recipientsLabel", "recipients"),
              std::pair("inTextHint", "inTextHint")})
            dialog_.set_label(label,
                              office::string(context_, "dialog.office." + std::string(key) + "." + family));
    }

    /// The way the office writes its own name is its way.
    void follow_name() {
        const auto known = answer();
        const auto shown = plan::tones_of(known.issuer);
        if (shown.empty() || shown == known.tones)
            return;
        writing_ = true;
        dialog_.choose("tones", shown == lists.back().values[1] ? 1 : 0);
        writing_ = false;
    }

    /// The other way was chosen: the names follow.
    void take_tones() {
        if (writing_)
            return;
        auto known = answer();
        plan::write_with(known, std::string(known.tones));
        writing_ = true;
        offered_.first = known.issuer;
        write(known);
        writing_ = false;
    }

    /// What is hardly meant is marked while it is typed, what is missing when it is saved. It can be saved
    /// all the same.
    void tell_doubts(bool saved = false) {
        if (writing_)
            return;
        insisted_ = false;
        std::string said;
        auto all = plan::doubts(answer(), data_->gazetteer, session::today());
        std::erase_if(all, [saved](const plan::Doubt& one) { return one.missing && !saved; });
        for (const auto& [control, name] : doubted) {
            const auto doubt = std::ranges::find(all, std::string(name), &plan::Doubt::field);
            const auto reason = doubt == all.end()
                                    ? std::string()
                                    : office::string(context_, doubt->reason, {{"found", doubt->found}});
            dialog_.mark(control, reason);
            if (said.empty())
                said = reason;
        }
        doubts_ = said;
        dialog_.set_label("fault", said);
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

    /// The person is led to the name where it is missing.
    bool is_named() {
        offer(); // Enter and Escape leave no field
        dialog_.mark("issuer", {});
        if (!answer().issuer.empty())
            return true;
        dialog_.refuse("issuer", office::string(context_, "data.expected.text"));
        return false;
    }

    void accept() {
        if (is_named())
            tell_doubts_once();
    }

    void tell_doubts_once() {
        const bool insisted = insisted_;
        tell_doubts(true);
        insisted_ = true;
        if (doubts_.empty() || insisted)
            return dialog_.end();
        dialog_.set_label("fault", doubts_ + " " + office::string(context_, "dialog.office.save-anyway"));
    }

    const Reference<css::uno::XComponentContext> context_;
    const Reference<css::frame::XFrame> frame_;
    const std::shared_ptr<const session::Library> data_;
    Dialog dialog_;
    IssuingOffice begun_;                                   ///< as the window stood when it opened
    std::pair<std::string, std::string> offered_;           ///< for which issuer and family
    std::vector<std::string> packs_;                        ///< by position in the list
    std::map<std::string, std::string> guessed_;            ///< by field
    std::set<std::pair<std::string, std::string>> parents_; ///< by family: of the offices already described
    std::string doubts_;
    bool insisted_ = false; ///< the doubts have been told, and nothing was typed since
    bool writing_ = false;
};

} // namespace

std::optional<IssuingOffice> ask_office(const Reference<css::uno::XComponentContext>& context,
                                        const Reference<css::frame::XFrame>& frame,
                                        const IssuingOffice& initial, bool welcome) {
    return OfficeDialog(context, frame, initial, welcome).run();
}

} // namespace kehoach::faces
