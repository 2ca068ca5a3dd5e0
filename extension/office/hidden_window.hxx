// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/frame/XModel.hpp>

namespace kehoach::office {

/// To be called for a document that nobody is to see. The office remembers where the last window of each kind
/// of document was, also of a hidden one, for the next that it opens; where it remembers none yet, a hidden
/// window is a point, and so would be the user's next. Such a window gets a usual size.
void give_size(const css::uno::Reference<css::frame::XModel>& hidden);

} // namespace kehoach::office
