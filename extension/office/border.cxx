// SPDX-License-Identifier: MPL-2.0
#include "office/border.hxx"

#include "office/strings.hxx"
#include "office/text.hxx"

#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/uno/RuntimeException.hpp>

namespace kehoach::office {

void at_border(const css::uno::Reference<css::uno::XComponentContext>& context, const char* command,
               const std::function<void()>& work) {
    try {
        work();
    } catch (const Refused& refused) {
        throw css::lang::IllegalArgumentException(ustring(string(context, refused.key, refused.arguments)),
                                                  nullptr, 0);
    } catch (const css::uno::RuntimeException&) {
        throw;
    } catch (const css::lang::IllegalArgumentException&) {
        throw;
    } catch (const css::uno::Exception& fault) { // one that no call declares ends the connection to whoever called
        throw css::uno::RuntimeException(ustring(std::string(command) + ": ") + fault.Message, fault.Context);
    } catch (const std::exception& fault) {
        throw css::uno::RuntimeException(ustring(std::string(command) + ": " + fault.what()), nullptr);
    }
}

} // namespace kehoach::office
