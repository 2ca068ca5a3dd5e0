// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cmath>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <rtl/ustring.hxx>

namespace kehoach::writer {

template<typename T>
using Ref = css::uno::Reference<T>;
using Model = Ref<css::frame::XModel>;
using Properties = Ref<css::beans::XPropertySet>;
using rtl::OUString;

template<typename T>
Ref<T> as(const css::uno::BaseReference& object) {
    return Ref<T>(object, css::uno::UNO_QUERY_THROW);
}

template<typename T>
Ref<T> as_any(const css::uno::Any& object) {
    return Ref<T>(object, css::uno::UNO_QUERY_THROW);
}

/// Value of a property, or `fallback` where it is void or of another type.
template<typename T>
T value(const css::uno::Any& any, T fallback = {}) {
    any >>= fallback;
    return fallback;
}

template<typename T>
T get(const Properties& object, const char* name, T fallback = {}) {
    return value<T>(object->getPropertyValue(OUString::createFromAscii(name)), fallback);
}

template<typename T>
void set(const Properties& object, const char* name, const T& value) {
    object->setPropertyValue(OUString::createFromAscii(name), css::uno::Any(value));
}

/// Writer counts in 1/100 mm, the core in mm and pt; what is read is rounded to the tenth that people use.
inline sal_Int32 from_mm(double mm) {
    return static_cast<sal_Int32>(std::lround(mm * 100));
}
inline sal_Int32 from_pt(double pt) {
    return static_cast<sal_Int32>(std::lround(pt * 2540 / 72));
}
inline double tenth(double number) {
    return std::round(number * 10) / 10;
}
inline double to_mm(double hundredths) {
    return tenth(hundredths / 100);
}
inline double to_pt(double hundredths) {
    return tenth(hundredths * 72 / 2540);
}

} // namespace kehoach::writer
