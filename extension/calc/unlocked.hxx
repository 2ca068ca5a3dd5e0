// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calc/access.hxx"
#include "office/gone.hxx"

#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/util/XProtectable.hpp>

namespace kehoach::calc {

/// A sheet that is protected without a password stands open as long as this lives.
class Unlocked {
public:
    /// `was`: it is to be locked in the end also where it is open now.
    explicit Unlocked(const Sheet& sheet, bool was = false) : sheet_(sheet.get(), css::uno::UNO_QUERY_THROW) {
        const bool is_locked = sheet_->isProtected();
        was_ = was || is_locked;
        try {
            if (is_locked)
                sheet_->unprotect({});
        } catch (const css::lang::IllegalArgumentException&) {
            return; // the office's answer to a wrong password: the sheet stays locked
        }
    }
    ~Unlocked() {
        if (was_)
            office::unless_gone([&] { sheet_->protect({}); });
    }
    Unlocked(const Unlocked&) = delete;
    Unlocked& operator=(const Unlocked&) = delete;
    bool opened() const { return !sheet_->isProtected(); }

private:
    Ref<css::util::XProtectable> sheet_;
    bool was_ = false;
};

} // namespace kehoach::calc
