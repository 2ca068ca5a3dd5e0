// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "process.hxx"
#include "scratch_folder.hpp"

#include <com/sun/star/document/XUndoManager.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace kehoach::test {

/// How the office of this test program starts. Change before the first call of `office()`, as in
///   const bool prepared = (options().locale = "vi", true);
struct Options {
    std::string locale = "en-US";       ///< of the interface: en-US or vi
    std::string bundled;                ///< folder that holds an unpacked extension folder; empty: none
    bool headless = true;               ///< false: windows really open, without a display
    std::string display;                ///< as in ":99": windows really open there; empty: none
    std::string drawn_by = "gtk3";      ///< on a display; of "gen" the sidebar can be read from outside too
    std::string settings;               ///< further text of registrymodifications.xcu, as it stands
    std::vector<std::string> arguments; ///< further ones of the command line
    bool on_one_processor = true;       ///< with this program; false: where time is measured
};
Options& options();

using Model = css::uno::Reference<css::frame::XModel>;

/// A private office with a fresh profile, and the connection to it.
class Office {
public:
    explicit Office(const Options& options);
    ~Office();
    Office(const Office&) = delete;
    Office& operator=(const Office&) = delete;

    /// The component context inside the office.
    const css::uno::Reference<css::uno::XComponentContext>& context() const { return context_; }
    /// An empty folder that goes with the office.
    const std::filesystem::path& folder() const { return folder_.path(); }
    /// Gives the office a moment to go on, between two looks at it; true where it has ended, crashed that is.
    bool ends_now();
    /// Ends the office; its exit code, or -1 where it had to be killed.
    int terminate();

private:
    void prepare_profile(const Options& options) const;
    void start(const Options& options);
    bool connect();

    ScratchFolder folder_{"test"};
    std::string pipe_;
    std::unique_ptr<Process> process_;
    css::uno::Reference<css::uno::XComponentContext> context_;
};

/// The one office of this test program, started at the first call and ended after the last test; a crash of
/// it, at its end too, fails the program.
Office& office();

/// file: URL of a path.
rtl::OUString url_of(const std::filesystem::path& path);

/// An open document that closes, unsaved, at the end of its block. Hidden unless asked otherwise.
class OpenDocument {
public:
    explicit OpenDocument(const rtl::OUString& url, bool hidden = true, bool read_only = false,
                          const rtl::OUString& filter = {});
    static OpenDocument writer(bool hidden = true) { return OpenDocument("private:factory/swriter", hidden); }
    static OpenDocument calc(bool hidden = true) { return OpenDocument("private:factory/scalc", hidden); }
    /// One that is open already, as a command makes it.
    explicit OpenDocument(Model model) : model_(std::move(model)) {}
    OpenDocument(OpenDocument&& other) noexcept : model_(std::exchange(other.model_, {})) {}
    OpenDocument(const OpenDocument&) = delete;
    OpenDocument& operator=(const OpenDocument&) = delete;
    ~OpenDocument();

    const Model& model() const { return model_; }
    /// Somebody else closes it.
    Model release() { return std::exchange(model_, {}); }
    operator const Model&() const { return model_; }
    template<typename T>
    css::uno::Reference<T> as() const {
        return css::uno::Reference<T>(model_, css::uno::UNO_QUERY_THROW);
    }

private:
    Model model_;
};

/// Runs something of the office; a UNO exception becomes a std::exception that GoogleTest can tell.
void told(const std::function<void()>& work);

/// Stores a copy by the filter of the extension (.odt .docx .ods .xlsx .pdf), in the office's folder.
std::filesystem::path store(const Model& model, const std::string& name);

css::uno::Reference<css::document::XUndoManager> undo_manager(const Model& model);
/// The canonical bytes of what a document says: its content.xml and styles.xml as flat ODF without the
/// parts that differ between two savings of one document.
std::string canonical_xml(const Model& model);

} // namespace kehoach::test
