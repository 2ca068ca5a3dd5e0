// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/uno/Sequence.hxx>
#include <initializer_list>
#include <rtl/ustring.hxx>
#include <string>
#include <string_view>

namespace kehoach::office {

std::string utf8(const rtl::OUString& text);
rtl::OUString ustring(std::string_view utf8);

/// The SDK of 7.4 has no initializer-list constructor of Sequence.
template <typename T>
css::uno::Sequence<T> seq(std::initializer_list<T> values)
{
    return css::uno::Sequence<T>(values.begin(), static_cast<sal_Int32>(values.size()));
}

} // namespace kehoach::office
