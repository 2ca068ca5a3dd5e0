// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/uno/Exception.hpp>

namespace kehoach::office {

/// For destructors, which may not throw: puts something of a document back as it was. A document that was
/// closed meanwhile has nothing left to be put back.
template<class Work>
void unless_gone(const Work& work) {
    try {
        work();
    } catch (const css::uno::Exception&) {
        return;
    }
}

} // namespace kehoach::office
