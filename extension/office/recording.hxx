// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/gone.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/XModel.hpp>

namespace kehoach::office {

/// Recording of changes switched, and switched back whatever happens. Of documents that do not know of it,
/// nothing.
class Recording {
public:
    Recording(const css::uno::Reference<css::frame::XModel>& model, bool on)
        : document_(model, css::uno::UNO_QUERY) {
        if (!document_.is() || !document_->getPropertySetInfo()->hasPropertyByName(name)) {
            document_.clear();
            return;
        }
        document_->getPropertyValue(name) >>= before_;
        if (before_ != on)
            document_->setPropertyValue(name, css::uno::Any(on));
        else
            document_.clear();
    }
    ~Recording() {
        if (document_.is())
            unless_gone([&] { document_->setPropertyValue(name, css::uno::Any(before_)); });
    }
    Recording(const Recording&) = delete;
    Recording& operator=(const Recording&) = delete;
    bool was_on() const { return before_; }

private:
    static constexpr const char name[] = "RecordChanges";
    css::uno::Reference<css::beans::XPropertySet> document_; ///< none: nothing to switch back
    bool before_ = false;
};

} // namespace kehoach::office
