// SPDX-License-Identifier: MPL-2.0
#include "faces/message.hxx"

#include "office/strings.hxx"
#include "office/text.hxx"

#include <com/sun/star/awt/MessageBoxButtons.hpp>
#include <com/sun/star/awt/MessageBoxResults.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XMessageBoxFactory.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/lang/XComponent.hpp>

namespace kehoach::faces {

using css::uno::Reference;

namespace {

/// The name of the program, the same in every language: needs no table, which may be what is missing.
constexpr std::string_view title = "Kế Hoạch";

sal_Int16 show(const Reference<css::uno::XComponentContext>& context,
               const Reference<css::frame::XFrame>& frame, css::awt::MessageBoxType type, sal_Int32 buttons,
               const std::string& message) {
    const Reference<css::awt::XMessageBoxFactory> factory(css::awt::Toolkit::create(context),
                                                          css::uno::UNO_QUERY_THROW);
    const Reference<css::awt::XWindowPeer> peer(frame.is() ? frame->getContainerWindow() : nullptr,
                                                css::uno::UNO_QUERY);
    const auto box =
        factory->createMessageBox(peer, type, buttons, office::ustring(title), office::ustring(message));
    const sal_Int16 answer = box->execute();
    const Reference<css::lang::XComponent> component(box, css::uno::UNO_QUERY);
    if (component.is())
        component->dispose();
    return answer;
}

} // namespace

void show_message(const Reference<css::uno::XComponentContext>& context,
                  const Reference<css::frame::XFrame>& frame, Mood mood, const std::string& message) {
    show(context, frame,
         mood == Mood::fault ? css::awt::MessageBoxType_WARNINGBOX : css::awt::MessageBoxType_INFOBOX,
         css::awt::MessageBoxButtons::BUTTONS_OK, message);
}

bool ask(const Reference<css::uno::XComponentContext>& context, const Reference<css::frame::XFrame>& frame,
         const std::string& question) {
    return show(context, frame, css::awt::MessageBoxType_QUERYBOX,
                css::awt::MessageBoxButtons::BUTTONS_YES_NO, question) == css::awt::MessageBoxResults::YES;
}

std::optional<bool> ask_or_cancel(const Reference<css::uno::XComponentContext>& context,
                                  const Reference<css::frame::XFrame>& frame, const std::string& question) {
    const auto answer = show(context, frame, css::awt::MessageBoxType_QUERYBOX,
                             css::awt::MessageBoxButtons::BUTTONS_YES_NO_CANCEL, question);
    if (answer == css::awt::MessageBoxResults::CANCEL)
        return std::nullopt;
    return answer == css::awt::MessageBoxResults::YES;
}

std::string listed(const Reference<css::uno::XComponentContext>& context, std::span<const std::string> lines,
                   std::size_t all) {
    std::string said;
    for (const auto& line : lines)
        said += "\n– " + line;
    if (all > lines.size())
        said +=
            "\n" + office::string(context, "message.more", {{"count", std::to_string(all - lines.size())}});
    return said;
}

} // namespace kehoach::faces
