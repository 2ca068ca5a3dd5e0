// SPDX-License-Identifier: MPL-2.0
#include "faces/guide.hxx"

#include "office/package.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"

#include <com/sun/star/system/SystemShellExecute.hpp>
#include <com/sun/star/system/SystemShellExecuteFlags.hpp>
#include <osl/file.hxx>

namespace kehoach::faces {

using css::uno::Reference;
using rtl::OUString;

OUString guide_url(const Reference<css::uno::XComponentContext>& context) {
    return office::package_url(context) + "/help/" + office::ustring(office::language(context)) +
           "/index.html";
}

void open_guide(const Reference<css::uno::XComponentContext>& context) {
    const OUString url = guide_url(context);
    try {
        css::system::SystemShellExecute::create(context)->execute(
            url, OUString(), css::system::SystemShellExecuteFlags::URIS_ONLY);
    } catch (const css::uno::Exception&) {
        OUString path;
        osl::FileBase::getSystemPathFromFileURL(url, path);
        throw office::Refused("guide.cannot-open", {{"file", office::utf8(path)}});
    }
}

css::uno::Any guide(const Call& call) {
    if (call.interactive)
        open_guide(call.context);
    return css::uno::Any(guide_url(call.context));
}

} // namespace kehoach::faces
