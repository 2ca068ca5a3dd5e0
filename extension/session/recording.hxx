// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/gone.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/XModel.hpp>

namespace kehoach::session {

/// Recording of changes switched, and switched back whatever happens.
class Recording {
public:
    Recording(const css::uno::Reference<css::frame::XModel>& model, bool on)
        : document_(model, css::uno::UNO_QUERY_THROW) {
        document_->getPropertyValue("RecordChanges") >>= before_;
        document_->setPropertyValue("RecordChanges", css::uno::Any(on));
    }
    ~Recording() {
        office::unless_gone([&] { document_->setPropertyValue("RecordChanges", css::uno::Any(before_)); });
    }
    Recording(const Recording&) = delete;
    Recording& operator=(const Recording&) = delete;
    bool was_on() const { return before_; }

private:
    css::uno::Reference<css::beans::XPropertySet> document_;
    bool before_ = false;
};

} // namespace kehoach::session
