// SPDX-License-Identifier: MPL-2.0
// How sure a role is, once all are known: what decided it gave a first certainty; what stands around it, how
// it looks and how it goes on from what came before speak for it or against it.
#include "plan/reading.hpp"

#include "plan/wording.hpp"
#include "text/words.hpp"
#include "text/work.hpp"

#include <algorithm>
#include <cmath>
#include <span>

namespace kehoach::plan {

namespace {

/// Whether the paper has parts that others of its lines call for.
struct Parts {
    bool post = false, signer = false;

    explicit Parts(const Plan& plan) {
        for (const auto& line : plan.lines) {
            post = post || line.role == Role::sign_role;
            signer = signer || line.role == Role::sign_name;
        }
    }
};

/// What is known of a line when it is weighed.
struct Weighed {
    const Reading& reading;
    const Parts& parts;
    std::size_t line;
    bool in_sequence = true; ///< of a heading: its number goes on from the one before

    const Sight& sight() const { return reading.sights[line]; }
    const Line& own() const { return reading.plan.lines[line]; }
    std::optional<Role> role_before() const {
        const auto before = sight().before;
        return before == Reading::npos ? std::nullopt : std::optional(reading.plan.lines[before].role);
    }
    std::string_view content() const {
        const auto label = own().label ? own().label->length : 0;
        return sight().clean.substr(std::min(label, sight().clean.size()));
    }
};

/// Something that may hold of a line, and by how much it moves the odds of its role (natural logarithm).
struct Evidence {
    double weight;
    bool (*holds)(const Weighed&);
};

constexpr Evidence heading[] = {
    {-2, [](const Weighed& w) { return !w.in_sequence; }},
    {-2, [](const Weighed& w) { return text::starts_small(w.content()); }},
    {-1, [](const Weighed& w) { return w.own().label_kind == document::LabelKind::none; }},
    {+1.5,
     [](const Weighed& w) { return w.own().role == Role::heading_1 && w.own().label && w.sight().capitals; }},
    {+1,
     [](const Weighed& w) { return w.sight().bold || w.own().label_kind == document::LabelKind::automatic; }},
    {-1,
     [](const Weighed& w) {
         return w.own().role == Role::heading_1 && w.sight().look_known && !w.sight().bold &&
                !w.sight().capitals;
     }},
    {-1.5, // the line before breaks off: the label may be a number of its sentence
     [](const Weighed& w) {
         return w.reading.page_width > 0 && w.role_before() == Role::continuation &&
                w.reading.label_may_be_text(w.line);
     }},
};

constexpr Evidence paragraph[] = {
    {-3, // a list of recipients or a signature that broke off is what was not understood
     [](const Weighed& w) {
         const auto before = w.role_before();
         return before && is_ending(*before) && *before != Role::sign_name && w.sight().table < 0;
     }},
    {-2, // a title, or a row of heads
     [](const Weighed& w) {
         return w.sight().capitals && w.sight().clean.find(' ') != std::string_view::npos;
     }},
    {-1, [](const Weighed& w) { return text::starts_small(w.sight().clean); }},
    {-2, // a row of a table without borders that was not known as one
     [](const Weighed& w) {
         const auto before = w.role_before();
         return before && is_table_line(*before) && w.own().part.starts_with("appendix");
     }},
    {+1,
     [](const Weighed& w) { return w.sight().clean.back() == '.' && text::starts_capital(w.sight().clean); }},
};

constexpr Evidence name_of_issuer[] = {
    {-2, [](const Weighed& w) { return !begins_body_name(w.sight().head) && w.own().also.empty(); }},
    {+1.5, [](const Weighed& w) { return begins_body_name(w.sight().head); }},
    {+1, [](const Weighed& w) { return w.sight().centred || w.sight().table >= 0; }},
    {-1, [](const Weighed& w) { return w.reading.doc_type == Reading::npos; }},
};

constexpr Evidence subject[] = {
    {-1.5,
     [](const Weighed& w) {
         constexpr std::size_t usual = 4;
         return w.reading.doc_type != Reading::npos && w.line > w.reading.doc_type + usual;
     }},
    {-2.5,
     [](const Weighed& w) {
         return w.role_before() == Role::subject && opens_preamble(w.sight().head) &&
                text::starts_capital(w.sight().clean) && !w.sight().capitals;
     }},
    {-2, [](const Weighed& w) { return w.sight().clean.ends_with(":") || w.sight().clean.ends_with("."); }},
    {+1, [](const Weighed& w) { return w.sight().bold && w.sight().centred; }},
};

constexpr Evidence preamble[] = {
    {-3, [](const Weighed& w) { return w.sight().capitals && !is_post(w.sight().clean); }},
    {-2, [](const Weighed& w) { return w.sight().bold && w.sight().centred; }},
    {+1, [](const Weighed& w) { return w.sight().clean.ends_with(":") || opens_preamble(w.sight().head); }},
};

constexpr Evidence recipient[] = {
    {-1, [](const Weighed& w) { return !w.own().label && w.sight().table < 0; }},
    {-2, [](const Weighed& w) { return w.role_before() == Role::recipient_file; }},
    {-2,
     [](const Weighed& w) {
         constexpr std::size_t long_one = 200;
         return w.sight().clean.size() > long_one;
     }},
};

constexpr Evidence name_of_signer[] = {
    {-2,
     [](const Weighed& w) {
         const auto before = w.role_before();
         return before && !is_ending(*before) && *before != Role::noise;
     }},
    {-2, [](const Weighed& w) { return !w.parts.post; }},
    {+1, [](const Weighed& w) { return w.sight().bold || w.sight().table >= 0; }},
};

constexpr Evidence post[] = {
    {-2.5, [](const Weighed& w) { return !w.parts.signer && w.own().also.empty(); }},
    {+1, [](const Weighed& w) { return w.sight().bold || w.sight().table >= 0; }},
};

std::span<const Evidence> evidence_for(Role role) {
    switch (role) {
    case Role::heading_1:
    case Role::heading_2:
    case Role::heading_3:
        return heading;
    case Role::paragraph:
        return paragraph;
    case Role::issuer:
    case Role::issuer_parent:
        return name_of_issuer;
    case Role::subject:
        return subject;
    case Role::preamble:
        return preamble;
    case Role::recipient:
        return recipient;
    case Role::sign_name:
        return name_of_signer;
    case Role::sign_authority:
    case Role::sign_role:
        return post;
    default:
        return {};
    }
}

/// Nothing is surer than this before the evidence is heard.
constexpr double surest = 0.995;

double moved(double certainty, double by) {
    const double first = std::clamp(certainty, 1 - surest, surest);
    return 1 / (1 + std::exp(-(std::log(first / (1 - first)) + by)));
}

/// Lines whose number does not go on from that of the heading before it beside it.
void find_breaks(const Plan& plan, const std::vector<OutlineNode>& siblings, std::vector<bool>& broken) {
    int last = 0;
    std::optional<grammar::Marker> marker;
    for (const auto& node : siblings) {
        if (const auto& label = plan.lines[node.line].label; label && !label->ordinals.empty()) {
            if (marker != label->marker)
                last = 0;
            broken[node.line] = label->ordinals.back() != last + 1;
            last = label->ordinals.back();
            marker = label->marker;
        }
        find_breaks(plan, node.children, broken);
    }
}

} // namespace

void weigh_roles(Reading& reading) {
    std::vector<bool> broken(reading.size(), false);
    find_breaks(reading.plan, reading.plan.outline, broken);
    const Parts parts(reading.plan);
    for (std::size_t i = 0; i < reading.size(); ++i) {
        text::work(bytes_a_line);
        auto& line = reading.plan.lines[i];
        if (reading.sights[i].empty || !reading.sights[i].body_story || reading.sights[i].told)
            continue;
        const Weighed weighed{reading, parts, i, !broken[i]};
        double sum = 0;
        for (const auto& evidence : evidence_for(line.role))
            if (evidence.holds(weighed))
                sum += evidence.weight;
        // Nothing but words that are fixed decides with certainty 1: evidence may only take from it.
        if (sum < 0 || line.certainty < 1)
            line.certainty = moved(line.certainty, sum);
    }
}

} // namespace kehoach::plan
