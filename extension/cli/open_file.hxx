// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cli/run.hxx"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <optional>

namespace kehoach::cli {

enum class Purpose {
    read,  ///< read-only
    change ///< as a new document with this content: the file itself stays untouched
};

/// A document, closed with its owner.
class OpenDocument {
public:
    explicit OpenDocument(css::uno::Reference<css::frame::XModel> model) : model_(std::move(model)) {}
    ~OpenDocument();
    /// Outside the office a reference is copied where it should be moved: what is left would close the document.
    OpenDocument(OpenDocument&& other) noexcept : model_(other.model_) { other.model_.clear(); }
    OpenDocument& operator=(OpenDocument&&) = delete;
    OpenDocument(const OpenDocument&) = delete;
    OpenDocument& operator=(const OpenDocument&) = delete;

    const css::uno::Reference<css::frame::XModel>& model() const { return model_; }

private:
    css::uno::Reference<css::frame::XModel> model_;
};

/// Opens a file hidden, without macros. Throws Failure that says why it cannot be read: not there, a folder,
/// empty, locked with a password, in an old encoding, unknown to the office.
OpenDocument open_file(const Run& run, const std::string& path, Purpose purpose);

/// The superior's paper that the command line names, open as long as somebody compares with it.
class SuperiorFile {
public:
    explicit SuperiorFile(const Run& run);
    /// With option Superior, where one was named.
    css::uno::Sequence<css::beans::NamedValue> with(css::uno::Sequence<css::beans::NamedValue> options) const;

private:
    std::optional<OpenDocument> file_;
};

/// Text of a file as UTF-8; throws Failure likewise.
std::string read_text(const Run& run, const std::string& path);

} // namespace kehoach::cli
