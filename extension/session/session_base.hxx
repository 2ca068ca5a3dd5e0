// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "session/document_session.hxx"
#include "session/edit_watch.hxx"
#include "session/kept_stage.hxx"

#include <atomic>
#include <cppuhelper/weakref.hxx>
#include <map>

namespace kehoach::session {

/// What both applications share: the last result, ignores and answers kept in the document, listeners.
class SessionBase : public DocumentSession {
public:
    SessionBase(css::uno::Reference<css::uno::XComponentContext> context,
                const css::uno::Reference<css::frame::XModel>& model)
        : context_(std::move(context)), model_(model) {
        options_.stage = kept_stage(model);
    }

    void use_packs(std::vector<std::string> packs) override { packs_ = std::move(packs); }
    const Library& data() const override;
    const std::vector<Shown>& check(const rules::CheckOptions& options, const std::string& language) override;
    const std::vector<Shown>& findings() const override { return shown_; }
    const std::vector<Shown>& verdicts() const override { return verdicts_; }
    const rules::CheckOptions& options() const override { return options_; }
    void choose_stage(plan::Stage stage) override;
    bool is_current() const override { return current_; }
    void ignore(const std::string& what, const std::string& reason) override;
    void unignore(const std::string& what) override;
    std::vector<rules::Ignore> ignored() const override;
    std::vector<Logged> repair_log() const override;
    std::string answered_profile() const override;
    std::string converted_profile() const override;
    void answer_profile(const std::string& id) override;
    void listen(const std::shared_ptr<std::function<void()>>& listener) override;

protected:
    virtual std::vector<Shown> read_and_check(const rules::CheckOptions& options,
                                              const std::string& language) = 0;

    /// Rules and values that go with a document as it was read.
    void take_library_for(const plan::Plan& plan) { data_ = library_for_document(context_, plan, packs_); }
    const css::uno::Reference<css::uno::XComponentContext>& context() const { return context_; }
    /// Throws Refused where the document has been closed.
    css::uno::Reference<css::frame::XModel> model() const;
    std::string words(const char* key) const;
    const std::string& language() const { return language_; }

private:
    const Shown* find(const std::string& finding);
    rules::Ignore ignore_of(const std::string& what, const std::string& reason);
    bool forget_ignore(std::map<std::string, std::string>& memory, const std::string& what) const;
    void keep(const char* title, const std::map<std::string, std::string>& memory);
    void changed();
    void edited();

    css::uno::Reference<css::uno::XComponentContext> context_;
    css::uno::WeakReference<css::frame::XModel> model_;
    std::vector<std::string> packs_;
    mutable std::shared_ptr<const Library> data_;
    rules::CheckOptions options_;
    std::string language_;
    std::vector<Shown> shown_, verdicts_;
    std::atomic<bool> current_ = false;
    std::unique_ptr<EditWatch> watch_; ///< from the first check on
    std::vector<std::weak_ptr<std::function<void()>>> listeners_;
};

} // namespace kehoach::session
