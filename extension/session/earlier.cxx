// SPDX-License-Identifier: MPL-2.0
#include "session/earlier.hxx"

#include "office/file_name.hxx"
#include "office/gate.hxx"
#include "office/pack_files.hxx"
#include "office/refused.hxx"
#include "office/text.hxx"
#include "session/foreign_file.hxx"

#include <algorithm>

namespace kehoach::session {

Earlier earlier_forms(const css::uno::Reference<css::uno::XComponentContext>& context,
                      const css::uno::Reference<css::frame::XModel>& now, const std::string& url) {
    const std::string address = office::utf8(office::url_of(url)), name = office::file_name(address);
    const ForeignFile file(context, address);
    Earlier earlier;
    if (office::is_calc(file.model()))
        earlier.forms = calc::read_forms(file.model());
    if (earlier.forms.empty())
        throw office::Refused("compare.no-form", {{"file", name}});
    const auto forms = calc::read_forms(now);
    const bool any = std::any_of(forms.begin(), forms.end(), [&](const calc::SheetForm& form) {
        return earlier_of(form, earlier.forms) != nullptr;
    });
    if (forms.empty())
        throw office::Refused("session.no-form");
    if (!any)
        throw office::Refused("compare.other-form", {{"file", name}});
    earlier.file = name;
    return earlier;
}

} // namespace kehoach::session
