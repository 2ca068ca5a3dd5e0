// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "session/document_session.hxx"
#include "session/edit_watch.hxx"
#include "session/kept_stage.hxx"

#include <atomic>
#include <cppuhelper/weakref.hxx>
#include <cstdint>
#include <map>
#include <mutex>

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
    void listen_to_edits(const std::shared_ptr<std::function<void()>>& listener) override;
    void changed() override;
    bool is_wanted(const CheckReading& reading) const override;
    bool is_of_others() const override { return of_others_; }
    bool has_old_pages() const override { return old_pages_; }

protected:
    /// As long as it lives nothing is taken from a check beside it. A script may check on another thread than
    /// the one that types.
    class Working {
    public:
        explicit Working(SessionBase& session);
        ~Working();
        Working(const Working&) = delete;
        Working& operator=(const Working&) = delete;

    private:
        SessionBase& session_;
    };

    virtual std::vector<Shown> read_and_check(const rules::CheckOptions& options,
                                              const std::string& language) = 0;
    /// What was found is known from now on. Calls nothing of the office.
    virtual void kept() {}

    /// Rules and values that may go with the document.
    LibraryChoice libraries() const { return {context_, packs_}; }
    /// Those that do.
    void take_library(std::shared_ptr<const Library> data) { data_ = std::move(data); }
    const css::uno::Reference<css::uno::XComponentContext>& context() const { return context_; }
    /// Throws Refused where the document has been closed.
    css::uno::Reference<css::frame::XModel> model() const;
    std::string words(const char* key) const;
    const std::string& language() const { return language_; }

    /// A reading of how it all stands now; null while a check is under way.
    std::shared_ptr<CheckReading> reading_now();
    /// What `take` gives is the result from now on. Nothing where that would be older than what is there.
    void replace(const CheckReading& reading, const std::function<std::vector<Shown>()>& take);
    void set_of_others(bool others);
    void set_old_pages(bool old) { old_pages_ = old; }

private:
    bool is_newest(const CheckReading& reading) const;
    using Listeners = std::vector<std::weak_ptr<std::function<void()>>>;
    /// The result of a check, for those who ask. Calls nothing of the office.
    void keep(std::vector<Shown> found, const std::vector<rules::Ignore>& ignores);
    const Shown* find(const std::string& finding);
    rules::Ignore ignore_of(const std::string& what, const std::string& reason);
    bool forget_ignore(std::map<std::string, std::string>& memory, const std::string& what) const;
    void keep(const char* title, const std::map<std::string, std::string>& memory);
    /// The document as it is now has been read, or is about to be.
    void read_now();
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
    std::atomic<std::uint64_t> edits_ = 0;
    mutable std::mutex guard_; ///< of the next two: never held over a call into the office
    int working_ = 0;
    std::uint64_t checks_ = 0;
    bool of_others_ = false, old_pages_ = false;
    std::mutex hearing_; ///< of those who listen to edits, which any thread may make
    Listeners listeners_, edit_listeners_;
};

} // namespace kehoach::session
