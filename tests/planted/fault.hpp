// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "specimen.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kehoach::test {

/// A document with one fault, and the paragraph (in the body) where it is; none: what is wrong is not there.
struct Planted {
    document::Document document;
    std::optional<std::size_t> paragraph; ///< in document.paragraphs
};

/// One kind of fault. `plant` changes one thing; nothing where the document cannot have this fault.
struct Fault {
    using Plant = std::function<std::optional<Planted>(const Specimen&)>;

    Fault(std::string name_, std::vector<std::string> rules_, Plant plant_)
        : name(std::move(name_)), rules(std::move(rules_)), plant(std::move(plant_)) {}
    Fault in(plan::Stage other) && { return stage = other, std::move(*this); }
    Fault besides(std::vector<std::string> others) && { return also = std::move(others), std::move(*this); }
    /// The document alone cannot tell: it is asked about.
    Fault to_be_asked() && { return verdict = rules::Verdict::cannot_tell, std::move(*this); }

    /// The document with the fault; nothing where it cannot have it, or no regulation says it is one.
    std::optional<Planted> in_document(const Specimen& specimen) const {
        const bool open = stage == plan::Stage::issuing && !specimen.complete;
        return open || specimen.profile == "none" ? std::nullopt : plant(specimen);
    }

    std::string name;               ///< with the number of the typical error where it has one: E11_colon
    std::vector<std::string> rules; ///< one of them must find it
    Plant plant;
    plan::Stage stage = plan::Stage::signing;
    rules::Verdict verdict = rules::Verdict::not_met;
    std::vector<std::string> also; ///< what may rightly be said besides
};

std::vector<Fault> letterhead_faults();
std::vector<Fault> title_faults();
std::vector<Fault> text_faults();
std::vector<Fault> deadline_faults();
std::vector<Fault> ending_faults();
std::vector<Fault> attachment_faults();
std::vector<Fault> citation_faults();
std::vector<Fault> look_faults();
std::vector<Fault> page_faults();
std::vector<Fault> left_over_faults();
std::vector<Fault> task_faults();
const std::vector<Fault>& all_faults();

/// Changes a copy of a clean document.
class Hand {
public:
    explicit Hand(const Specimen& specimen) : specimen_(specimen), sheet_(specimen.sheet) {}

    /// Paragraphs of a role, in order; not of what a copy has besides.
    std::vector<std::size_t> of(plan::Role role) const;
    std::optional<std::size_t> first(plan::Role role) const;
    std::optional<std::size_t> last(plan::Role role) const;
    bool has(plan::Role role) const { return first(role).has_value(); }
    bool has_attachments() const;

    document::Paragraph& at(std::size_t i) { return sheet_.document.paragraphs[i]; }
    const std::string& text(std::size_t i) const { return sheet_.document.paragraphs[i].text; }
    document::Document& document() { return sheet_.document; }
    plan::Role role(std::size_t i) const { return sheet_.roles[i]; }
    std::size_t size() const { return sheet_.roles.size(); }
    const Specimen& specimen() const { return specimen_; }

    /// Runs keep their looks.
    void set(std::size_t i, const std::string& text);
    /// The pattern's first match; false where there is none.
    bool change(std::size_t i, std::string_view pattern, std::string_view replacement);
    void erase(std::size_t i);
    /// A copy of paragraph i with another text, behind it.
    std::size_t insert_behind(std::size_t i, const std::string& text);

    std::optional<Planted> done(std::size_t i);
    std::optional<Planted> done_absent();

private:
    const Specimen& specimen_;
    Sheet sheet_;
};

using Plant = Fault::Plant;
/// The first paragraph of the role is changed by a pattern.
Plant changing(plan::Role role, std::string pattern, std::string replacement);
Plant changing_last(plan::Role role, std::string pattern, std::string replacement);
/// All paragraphs of the role go.
Plant without(plan::Role role);
Plant party_only(Plant plant);
Plant state_only(Plant plant);
/// For changes of the number or date that lines of attachments repeat.
Plant unless_attached(Plant plant);

} // namespace kehoach::test
