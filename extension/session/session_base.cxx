// SPDX-License-Identifier: MPL-2.0
#include "session/session_base.hxx"

#include "office/gate.hxx"
#include "office/memory.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/answered_profile.hxx"
#include "session/ignores.hxx"
#include "text/work.hpp"

#include <algorithm>

namespace kehoach::session {

namespace {

/// What marks hundreds of places is no place: the memory of a document is not made for that.
constexpr std::size_t most_places = 200;

/// Told only where all verdicts are asked for.
bool is_no_fault(const Shown& shown) {
    const auto verdict = shown.finding.verdict;
    return verdict == rules::Verdict::met || verdict == rules::Verdict::not_applicable ||
           rules::is_bare(shown.finding);
}

} // namespace

css::uno::Reference<css::frame::XModel> SessionBase::model() const {
    const css::uno::Reference<css::frame::XModel> model(model_);
    if (!model.is())
        throw office::Refused("gate.no-document");
    return model;
}

const Library& SessionBase::data() const {
    if (!data_)
        data_ = library(context_, packs_);
    return *data_;
}

std::string SessionBase::words(const char* key) const {
    return office::string(context_, key, {}, language_);
}

const std::vector<Shown>& SessionBase::check(const rules::CheckOptions& options,
                                             const std::string& language) {
    const Working working(*this);
    data_ = library(context_, packs_);
    rules::CheckOptions asked = options;
    asked.ignores = ignored();
    asked.all_verdicts = true; // what is counted is the same whatever was asked for
    std::vector<Shown> found;
    try {
        found = read_and_check(asked, language);
    } catch (const text::Cancelled&) {
        // The document has been read anew, perhaps in part: what was found before fits it no more.
        shown_.clear();
        verdicts_.clear();
        current_ = false;
        changed();
        throw office::Refused("session.cancelled");
    }
    options_ = options;
    language_ = language;
    old_pages_ = false;
    keep(std::move(found), asked.ignores);
    read_now();
    current_ = true;
    changed();
    return shown_;
}

void SessionBase::keep(std::vector<Shown> found, const std::vector<rules::Ignore>& ignores) {
    for (Shown& one : found)
        one.finding.ignored = one.finding.ignored || rules::is_left_alone(ignores, one.finding);
    verdicts_ = std::move(found);
    shown_ = verdicts_;
    if (!options_.all_verdicts)
        std::erase_if(shown_, is_no_fault);
    kept();
}

void SessionBase::read_now() {
    if (!watch_)
        watch_ = std::make_unique<EditWatch>(model(), [this] { edited(); });
    watch_->read();
}

/// A caller may name a finding of an earlier check of his own: looks again before saying no.
const Shown* SessionBase::find(const std::string& finding) {
    const auto look = [&]() -> const Shown* {
        const auto found = std::find_if(shown_.begin(), shown_.end(),
                                        [&](const Shown& one) { return one.finding.id == finding; });
        return found == shown_.end() ? nullptr : &*found;
    };
    if (const Shown* const shown = look())
        return shown;
    check(options_, language_);
    return look();
}

rules::Ignore SessionBase::ignore_of(const std::string& what, const std::string& reason) {
    if (what.find('@') == std::string::npos) {
        require_rule(context_, what);
        return rules::ignore_rule(rules::IgnoreKind::document, what, reason);
    }
    const Shown* const shown = find(what);
    if (shown == nullptr)
        throw office::Refused("session.unknown-finding", {{"finding", what}});
    if (shown->finding.places.size() > most_places)
        throw office::Refused("session.too-many-places",
                              {{"count", std::to_string(shown->finding.places.size())}});
    auto made = rules::ignore_place(document(), shown->finding, reason);
    if (!shown->sheet.empty()) {
        made.anchors.clear();
        made.excerpt = shown->cell;
    }
    return made;
}

void SessionBase::keep(const char* title, const std::map<std::string, std::string>& memory) {
    office::UndoScope scope(model(), office::ustring(words(title)));
    office::remember(scope, model(), memory);
}

void SessionBase::ignore(const std::string& what, const std::string& reason) {
    const Working working(*this);
    office::require_editable(model());
    const auto made = ignore_of(what, reason);
    auto memory = office::recall(model());
    put_ignore(memory, made);
    keep("session.undo.ignore", memory);
    check(options_, language_);
}

/// Since it was ignored the finding may have got another id: what marks the same places is meant.
bool SessionBase::forget_ignore(std::map<std::string, std::string>& memory, const std::string& what) const {
    if (memory.erase("ignore:" + what) > 0)
        return true;
    const auto shown = std::find_if(shown_.begin(), shown_.end(), [&](const Shown& one) {
        return one.finding.id == what && one.finding.ignored;
    });
    if (shown == shown_.end())
        return false;
    auto places = shown->finding.places;
    if (places.empty())
        places.push_back(shown->finding.place);
    return std::erase_if(memory, [&](const auto& record) {
               const auto one = rules::from_record(record.first, record.second);
               if (!one || one->kind != rules::IgnoreKind::place)
                   return false;
               const auto left = rules::left_alone({*one}, shown->finding.rule, document(), places);
               return std::find(left.begin(), left.end(), true) != left.end();
           }) > 0;
}

void SessionBase::unignore(const std::string& what) {
    const Working working(*this);
    office::require_editable(model());
    auto memory = office::recall(model());
    if (!forget_ignore(memory, what))
        throw office::Refused("session.not-ignored", {{"finding", what}});
    keep("session.undo.unignore", memory);
    check(options_, language_);
}

std::vector<rules::Ignore> SessionBase::ignored() const {
    auto all = ignores_in(office::recall(model()));
    for (auto& one : ignores_on_machine(context_))
        all.push_back(std::move(one));
    return all;
}

std::vector<Logged> SessionBase::repair_log() const {
    return logged(office::recall(model()));
}

std::string SessionBase::answered_profile() const {
    return session::answered_profile(model());
}

std::string SessionBase::converted_profile() const {
    return session::converted_profile(model());
}

void SessionBase::answer_profile(const std::string& id) {
    office::require_editable(model());
    require_profile(data(), id);
    {
        office::UndoScope scope(model(), office::ustring(words("session.undo.profile")));
        remember_profile(scope, model(), id);
    }
    check(options_, language_);
}

void SessionBase::choose_stage(plan::Stage stage) {
    options_.stage = stage;
    keep_stage(model(), stage);
}

void SessionBase::listen(const std::shared_ptr<std::function<void()>>& listener) {
    std::erase_if(listeners_, [](const auto& one) { return one.expired(); });
    listeners_.push_back(listener);
}

/// A listener may add or drop listeners: called on a copy.
void SessionBase::changed() {
    const auto listeners = listeners_;
    for (const auto& one : listeners)
        if (const auto listener = one.lock())
            (*listener)();
}

} // namespace kehoach::session
