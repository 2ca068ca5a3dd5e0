// SPDX-License-Identifier: MPL-2.0
#include "plan/composer.hpp"
#include "plan/insertion_text.hpp"
#include "text/words.hpp"

namespace kehoach::plan {

namespace {

bool is_text(const InsertionText& text, std::size_t at) {
    return text.line(at).part == "main" && text.paragraph(at).story == "body" &&
           text.line(at).role != Role::empty && is_running(text.line(at).role);
}

/// Levels of headings behind whose typed numbers would have to move on: what a higher one parts off
/// counts anew.
void note_behind(Insertion& made, const std::vector<std::size_t>& levels) {
    auto& open = made.around.typed_behind;
    open.assign(static_cast<std::size_t>(made.deepest), false);
    auto shallowest = open.size();
    for (const auto level : levels) {
        if (made.around.typed && level <= shallowest)
            open[level - 1] = true;
        shallowest = std::min(shallowest, level);
    }
}

} // namespace

void end_behind(Insertion& made, const InsertionText& text, const profile::Profile* profile, std::size_t at) {
    auto last = text.size();
    for (std::size_t each = 0; each < text.size(); ++each)
        if (is_text(text, each))
            last = each;
    if (profile == nullptr || text.line(at).part != "main" || (last < text.size() && last > at))
        return;
    made.around.ends_text = true;
    const auto& mark = profile->text("body.end");
    if (last == text.size() || mark == ".")
        return;
    const auto words = text.line(last).text.text.substr(0, text.line(last).own_end);
    if (!words.ends_with(mark))
        return;
    document::Edit edit;
    edit.place = place_of(text.document(), text.plan(), last, words.size() - mark.size(), words.size());
    edit.before = edit.place.excerpt;
    edit.text = edit.after = ".";
    made.edits.push_back(std::move(edit));
}

void go_on_from(Insertion& made, const InsertionText& text, std::size_t at) {
    auto& around = made.around;
    std::vector<std::size_t> behind;
    for (std::size_t each = 0; each < text.size(); ++each) {
        const Line& one = text.line(each);
        if (one.part != text.line(at).part || !is_heading(one.role) || one.level < 1)
            continue;
        around.typed = around.typed || one.label_kind == document::LabelKind::typed;
        const auto level = static_cast<std::size_t>(one.level);
        if (each > at) {
            behind.push_back(level);
            continue;
        }
        around.before.resize(level);
        around.before[level - 1] = one.label;
        around.sentences.resize(level);
        around.sentences[level - 1] =
            one.label_kind == document::LabelKind::automatic && text.paragraph(each).outline_level == 0;
    }
    made.deepest = static_cast<int>(around.before.size()) + 1;
    note_behind(made, behind);
}

void leave_end(Insertion& insertion, const Composed& composed, const profile::Profile& profile) {
    const auto& all = composed.document.paragraphs;
    const bool taken = !all.empty() && all.back().text.ends_with(profile.text("body.end"));
    if (insertion.around.ends_text && !taken)
        insertion.edits.clear();
}

void begin_at(Insertion& insertion, int level) {
    auto& around = insertion.around;
    around.level = std::clamp(level, 1, insertion.deepest);
    const auto at = static_cast<std::size_t>(around.level) - 1;
    if (insertion.allowed() && around.typed && at < around.typed_behind.size() && around.typed_behind[at])
        insertion.refused = "insert.typed-numbers";
}

std::string next_number(const PlanSpec& spec, const profile::Profile& profile, const Around& around) {
    PlanSpec one = spec;
    one.sections = {{Item::Kind::heading, {}, {}}};
    one.tasks.clear();
    const auto made = compose_part(one, profile, Part::section, around);
    const auto& heading = made.document.paragraphs.front();
    return std::string(text::trim(around.typed ? heading.text : heading.label));
}

} // namespace kehoach::plan
