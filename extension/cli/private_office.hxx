// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cli/process.hxx"

#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <memory>
#include <string>

namespace kehoach::cli {

/// Where things stand.
struct Places {
    std::string build;   ///< the build folder: bundled/kehoach is the extension, unpacked
    std::string program; ///< of LibreOffice
    std::string profile; ///< folder of the private profile
    std::string stage() const { return build + "/bundled/kehoach"; }
};

/// A headless office of our own, with a profile of its own: started at first use, ended with us.
class PrivateOffice {
public:
    PrivateOffice(Places places, std::string language);
    ~PrivateOffice();
    PrivateOffice(const PrivateOffice&) = delete;
    PrivateOffice& operator=(const PrivateOffice&) = delete;

    /// Its component context; starts it where it is not running. Throws std::runtime_error.
    css::uno::Reference<css::uno::XComponentContext> context();
    /// Only while it runs.
    Process& process() { return *process_; }
    /// After a crash or a kill: the next `context` starts a new one.
    void drop();

private:
    void start();
    bool connect(const std::string& pipe);
    void stop();

    Places places_;
    std::string language_;
    int lock_ = -1;
    std::unique_ptr<Process> process_;
    css::uno::Reference<css::uno::XComponentContext> local_, remote_;
};

} // namespace kehoach::cli
