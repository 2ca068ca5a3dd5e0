// SPDX-License-Identifier: MPL-2.0
#include "faces/dialog.hxx"
#include "faces/insert_dialogs.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <utility>

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
        for (const char* const field : fields) {
            dialog_.on_leave(field, [this] { preview(); });
            dialog_.on_type(field, [this] { unmark_mended(); });
        }
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
        if (at < 0 || static_cast<std::size_t>(at) > known_.size())
            return;
        const auto one = at == 0 ? plan::Basis() : known_[static_cast<std::size_t>(at) - 1];
        taken_ = plan::citation_of(one, plan::CitationForm::full);
        dialog_.set_value("line", taken_);
        fill(one);
    }

    /// What is typed or pasted fills the fields as soon as it is understood. What is not stays to be seen,
    /// and the fields go on naming nothing: not the document before. False where it was just refused.
    bool take_line() {
        const auto line = field("line");
        if (line.empty() || line == taken_)
            return true;
        taken_ = line;
        const auto basis = plan::basis_of(line);
        if (basis) {
            fill(*basis);
            return true;
        }
        if (filled_)
            fill({});
        dialog_.refuse("line", words("data.expected.citation"));
        marked_ = {"line"};
        return false;
    }

    void fill(const plan::Basis& basis) {
        dialog_.set_value("type", basis.type);
        dialog_.set_value("number", basis.number);
        dialog_.set_value("date", basis.date ? grammar::short_date(*basis.date) : std::string());
        dialog_.set_value("issuer", basis.issuer);
        dialog_.set_value("subject", basis.subject);
        filled_ = basis == plan::Basis() ? std::nullopt : std::optional(basis);
        asked_ = false;
        unmark();
        preview();
    }

    /// The fields that cannot be right, and what each of them needs.
    std::vector<std::pair<std::string_view, const char*>> faults() const {
        std::vector<std::pair<std::string_view, const char*>> found;
        const auto basis = said();
        if (basis.type.empty())
            found.emplace_back("type", "data.expected.text");
        if (basis.number.empty() && (!plan::is_named(basis) || !field("number").empty()))
            found.emplace_back("number", "data.expected.citation-number");
        if (!field("date").empty() && !basis.date)
            found.emplace_back("date", "data.expected.date-full");
        return found;
    }

    std::optional<grammar::Date> date() const {
        const auto found = grammar::find_date(field("date"));
        return found && found->date.complete() && grammar::is_valid(found->date) ? std::optional(found->date)
                                                                                 : std::nullopt;
    }

    /// The document the fields name; nothing where they name none.
    std::optional<plan::Basis> read() const {
        if (!faults().empty())
            return std::nullopt;
        return said();
    }

    /// What the fields say, right or not.
    plan::Basis said() const {
        plan::Basis basis{{},     field("type"),   plan::number_of(field("number")),
                          date(), field("issuer"), field("subject")};
        basis.about = !filled_ || filled_->about;
        return basis;
    }

    void unmark() {
        for (const char* const one : fields)
            dialog_.mark(one, {});
        dialog_.mark("line", {});
        marked_.clear();
        dialog_.set_label("fault", {});
    }

    /// Red is only what still is wrong; a line that was not understood, until the fields name a document.
    void unmark_mended() {
        if (marked_.empty())
            return;
        const auto wrong = faults();
        std::erase_if(marked_, [&](std::string_view one) {
            const bool mended = std::none_of(wrong.begin(), wrong.end(), [&](const auto& fault) {
                return one == "line" || fault.first == one;
            });
            if (mended)
                dialog_.mark(one, {});
            return mended;
        });
        if (marked_.empty())
            dialog_.set_label("fault", {});
    }

    void preview() {
        const auto basis = read();
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
        if (!take_line()) // Enter leaves no field
            return;
        unmark();
        if (const auto wrong = faults(); !wrong.empty()) {
            for (auto one = wrong.rbegin(); one != wrong.rend(); ++one) {
                dialog_.refuse(one->first, words(one->second)); // what is said last is of the first field
                marked_.push_back(one->first);
            }
            return;
        }
        preview();
        wish_ = {*read(), form()};
        dialog_.end();
    }

    const Call& call_;
    const session::Reading& reading_;
    const std::vector<plan::Basis> known_;
    Dialog dialog_;
    std::string taken_;                 ///< the line, when it was last looked at
    std::optional<plan::Basis> filled_; ///< what the fields were filled with, from the line or the list
    std::vector<std::string_view> marked_;
    bool asked_ = false; ///< the person chose the form
    session::CitationWish wish_;
};

} // namespace

std::optional<session::CitationWish> ask_citation(const Call& call, const session::Reading& reading) {
    return CitationDialog(call, reading).run();
}

} // namespace kehoach::faces
