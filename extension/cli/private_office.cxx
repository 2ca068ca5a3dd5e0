// SPDX-License-Identifier: MPL-2.0
#include "cli/private_office.hxx"

#include "cli/profile.hxx"
#include "cli/urls.hxx"
#include "office/text.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/bridge/UnoUrlResolver.hpp>
#include <com/sun/star/connection/NoConnectException.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <cppuhelper/bootstrap.hxx>
#include <stdexcept>
#include <unistd.h>

namespace kehoach::cli {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;

constexpr int start_again = 81; ///< a fresh profile makes the office end so, once
constexpr int most_starts = 3;
constexpr std::chrono::seconds start_time{60};
constexpr std::chrono::seconds stop_time{15};
constexpr std::chrono::milliseconds try_again{10};

/// A context of this process that knows our own types, so that they travel over the bridge.
Context local_context(const Places& places) {
    return cppu::defaultBootstrap_InitialComponentContext(file_url(places.build + "/bin/kehoach.ini"));
}

std::vector<std::string> command(const Places& places, const std::string& pipe) {
    return {places.program + "/soffice.bin",
            "-env:UserInstallation=" + office::utf8(file_url(places.profile)),
            "-env:BUNDLED_EXTENSIONS=" + office::utf8(file_url(places.build + "/bundled")),
            "--headless",
            "--norestore",
            "--nologo",
            "--nodefault",
            "--accept=pipe,name=" + pipe + ";urp;StarOffice.ComponentContext"};
}

} // namespace

PrivateOffice::PrivateOffice(Places places, std::string language)
    : places_(std::move(places)), language_(std::move(language)) {}

PrivateOffice::~PrivateOffice() {
    stop();
    unlock_profile(lock_);
}

Context PrivateOffice::context() {
    if (!remote_.is())
        start();
    return remote_;
}

void PrivateOffice::drop() {
    remote_.clear();
    process_.reset();
}

void PrivateOffice::start() {
    if (lock_ < 0)
        lock_ = lock_profile(places_.profile);
    prepare_profile(places_.profile, places_.build + "/kehoach.oxt", language_);
    if (!local_.is())
        local_ = local_context(places_);
    for (int attempt = 0; attempt < most_starts; ++attempt) {
        const std::string pipe = "kehoach-" + std::to_string(getpid()) + "-" + std::to_string(attempt);
        process_ = std::make_unique<Process>(command(places_, pipe));
        if (connect(pipe))
            return;
        const auto code = process_->ended();
        process_.reset();
        if (code && *code != start_again)
            throw std::runtime_error("soffice.bin: exit code " + std::to_string(*code));
    }
    throw std::runtime_error("soffice.bin: no connection");
}

bool PrivateOffice::connect(const std::string& pipe) {
    const auto resolver = css::bridge::UnoUrlResolver::create(local_);
    const rtl::OUString url = office::ustring("uno:pipe,name=" + pipe + ";urp;StarOffice.ComponentContext");
    const auto until = std::chrono::steady_clock::now() + start_time;
    while (!process_->ended() && std::chrono::steady_clock::now() < until) {
        try {
            remote_.set(resolver->resolve(url), css::uno::UNO_QUERY_THROW);
            return true;
        } catch (const css::connection::NoConnectException&) {
            process_->wait(try_again); // not listening yet
        }
    }
    return false;
}

void PrivateOffice::stop() {
    if (!remote_.is())
        return;
    try {
        css::frame::Desktop::create(remote_)->terminate();
    } catch (const css::uno::Exception&) {
        // It went before it could answer, which is what was asked for.
    }
    remote_.clear();
    if (!process_->wait(stop_time))
        process_->kill();
}

} // namespace kehoach::cli
