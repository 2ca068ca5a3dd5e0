// SPDX-License-Identifier: MPL-2.0
#include "faces/dialog.hxx"
#include "faces/guide.hxx"
#include "faces/insert_dialogs.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::faces {
namespace {

class CitationDialog {
public:
    CitationDialog(const Call& call, const session::Reading& reading)
        : call_(call), reading_(reading), known_(session::known_citations(call.context, reading.plan)),
          dialog_(call.context, call.frame, "CitationDialog") {
        std::vector<std::string> lines{words("citation.new")};
        for (const auto& one : known_)
            lines.push_back(plan::citation_of(one, plan::CitationForm::full));
        dialog_.set_items("known", lines);
        dialog_.choose("known", 0);
        dialog_.set_items("form", {words("citation.full"), words("citation.brief")});
        dialog_.choose("form", 0);
        dialog_.on_choose("known", [this] { take_known(); });
        dialog_.on_choose("form", [this] {
            asked_ = true;
            preview();
        });
        dialog_.on_leave("line", [this] { take_line(); });
        for (const char* const field : fields)
            dialog_.on_leave(field, [this] { preview(); });
        dialog_.on_press("help", [this] { open_guide(call_.context); });
        dialog_.on_press("ok", [this] { accept(); });
        dialog_.focus(known_.empty() ? "line" : "known");
    }

    std::optional<session::CitationWish> run() { return dialog_.run() ? std::optional(wish_) : std::nullopt; }

private:
    static constexpr std::array fields{"type", "number", "date", "issuer", "subject"};

    std::string words(const char* key) const { return office::string(call_.context, key); }
    std::string field(const char* name) const { return std::string(text::trim(dialog_.value(name))); }

    void take_known() {
        const auto at = dialog_.choice("known");
        if (at < 1 || static_cast<std::size_t>(at) > known_.size())
            return;
        const auto& one = known_[static_cast<std::size_t>(at) - 1];
        taken_ = plan::citation_of(one, plan::CitationForm::full);
        dialog_.set_value("line", taken_);
        fill(one);
    }

    /// What is typed or pasted fills the fields as soon as it is understood; what is not stays to be seen.
    void take_line() {
        const auto line = field("line");
        if (line.empty() || line == taken_)
            return;
        taken_ = line;
        const auto basis = plan::basis_of(line);
        if (!basis)
            return dialog_.refuse("line", words("data.expected.citation"));
        dialog_.mark("line", {});
        dialog_.set_label("fault", {});
        fill(*basis);
    }

    void fill(const plan::Basis& basis) {
        dialog_.set_value("type", basis.type);
        dialog_.set_value("number", basis.number);
        dialog_.set_value("date", basis.date ? grammar::short_date(*basis.date) : std::string());
        dialog_.set_value("issuer", basis.issuer);
        dialog_.set_value("subject", basis.subject);
        asked_ = false;
        preview();
    }

    /// The document the fields name; nothing, and `fault` is a field, where they name none.
    std::optional<plan::Basis> read(const char** fault) const {
        plan::Basis basis{{},           field("type"),   field("number"),
                          std::nullopt, field("issuer"), field("subject")};
        *fault = basis.type.empty() ? "type" : nullptr;
        if (const auto number = grammar::find_number(basis.number);
            !number || number->written != basis.number || number->blank)
            *fault = "number";
        const auto date = field("date");
        if (const auto found = grammar::find_date(date);
            found && found->date.complete() && grammar::is_valid(found->date))
            basis.date = found->date;
        else if (!date.empty())
            *fault = "date";
        return *fault == nullptr ? std::optional(basis) : std::nullopt;
    }

    void preview() {
        const char* fault = nullptr;
        const auto basis = read(&fault);
        if (!basis)
            return dialog_.set_label("preview", {});
        if (!asked_)
            dialog_.choose("form",
                           session::form_of(reading_, {*basis, {}}) == plan::CitationForm::full ? 0 : 1);
        dialog_.set_label("preview", office::string(call_.context, "citation.preview",
                                                    {{"text", plan::citation_of(*basis, form())}}));
    }

    plan::CitationForm form() const {
        return dialog_.choice("form") == 1 ? plan::CitationForm::brief : plan::CitationForm::full;
    }

    void accept() {
        take_line(); // Enter leaves no field
        for (const char* const one : fields)
            dialog_.mark(one, {});
        const char* fault = nullptr;
        const auto basis = read(&fault);
        if (!basis) {
            const std::string key = fault == std::string("number") ? "data.expected.citation-number"
                                    : fault == std::string("date") ? "data.expected.date-full"
                                                                   : "data.expected.text";
            return dialog_.refuse(fault, words(key.c_str()));
        }
        preview();
        wish_ = {*basis, form()};
        dialog_.end();
    }

    const Call& call_;
    const session::Reading& reading_;
    const std::vector<plan::Basis> known_;
    Dialog dialog_;
    std::string taken_;
    bool asked_ = false; ///< the person chose the form
    session::CitationWish wish_;
};

} // namespace

std::optional<session::CitationWish> ask_citation(const Call& call, const session::Reading& reading) {
    return CitationDialog(call, reading).run();
}

} // namespace kehoach::faces
