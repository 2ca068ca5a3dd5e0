// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/beans/PropertyValue.hpp>
#include <rtl/ustring.hxx>

namespace kehoach::office {

/// A named value as loading, storing and dispatching take them; `name` in ASCII.
template<typename T>
css::beans::PropertyValue property(const char* name, const T& value) {
    return {rtl::OUString::createFromAscii(name), 0, css::uno::Any(value),
            css::beans::PropertyState_DIRECT_VALUE};
}

} // namespace kehoach::office
