// SPDX-License-Identifier: MPL-2.0
#include "session/session_base.hxx"

#include "office/gate.hxx"
#include "office/memory.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"

#include <algorithm>
#include <string_view>

namespace kehoach::session {

namespace {

constexpr std::string_view ignore_prefix = "ignore:";

std::string key_of(const std::string& finding) {
    return std::string(ignore_prefix) + finding;
}

} // namespace

css::uno::Reference<css::frame::XModel> SessionBase::model() const {
    const css::uno::Reference<css::frame::XModel> model(model_);
    if (!model.is())
        throw office::Refused("gate.no-document");
    return model;
}

std::string SessionBase::words(const char* key) const {
    return office::string(context_, key, {}, language_);
}

const std::vector<Shown>& SessionBase::check(const rules::CheckOptions& options,
                                             const std::string& language) {
    std::vector<Shown> found = read_and_check(options, language);
    options_ = options;
    language_ = language;
    shown_ = std::move(found);
    mark_ignored();
    changed();
    return shown_;
}

void SessionBase::mark_ignored() {
    const auto memory = office::recall(model());
    for (Shown& one : shown_)
        one.finding.ignored = memory.contains(key_of(one.finding.id));
}

/// A caller may name a finding of an earlier check of his own: look again before saying no.
bool SessionBase::knows(const std::string& finding) {
    const auto has = [&] {
        return std::any_of(shown_.begin(), shown_.end(),
                           [&](const Shown& one) { return one.finding.id == finding; });
    };
    if (has())
        return true;
    check(options_, language_);
    return has();
}

void SessionBase::ignore(const std::string& finding, const std::string& reason) {
    office::require_editable(model());
    if (!knows(finding))
        throw office::Refused("session.unknown-finding", {{"finding", finding}});
    auto memory = office::recall(model());
    memory[key_of(finding)] = reason;
    {
        office::UndoScope scope(model(), office::ustring(words("session.undo.ignore")));
        office::remember(scope, model(), memory);
    }
    mark_ignored();
    changed();
}

void SessionBase::unignore(const std::string& finding) {
    office::require_editable(model());
    auto memory = office::recall(model());
    if (memory.erase(key_of(finding)) == 0)
        throw office::Refused("session.not-ignored", {{"finding", finding}});
    {
        office::UndoScope scope(model(), office::ustring(words("session.undo.unignore")));
        office::remember(scope, model(), memory);
    }
    mark_ignored();
    changed();
}

std::vector<std::pair<std::string, std::string>> SessionBase::ignored() const {
    std::vector<std::pair<std::string, std::string>> result;
    for (const auto& [key, reason] : office::recall(model()))
        if (key.starts_with(ignore_prefix))
            result.emplace_back(key.substr(ignore_prefix.size()), reason);
    return result;
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
