// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cli/run.hxx"

#include <com/sun/star/frame/XModel.hpp>

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
    OpenDocument(OpenDocument&&) = default;
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

/// Text of a file as UTF-8; throws Failure likewise.
std::string read_text(const Run& run, const std::string& path);

} // namespace kehoach::cli
