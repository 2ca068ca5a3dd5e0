// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calc/access.hxx"

#include <com/sun/star/uno/XComponentContext.hpp>

namespace kehoach::calc {

/// What whoever fills in a locked sheet may change of it besides its open cells.
struct Freedom {
    bool rows = false; ///< put rows in between; widths and heights may always be changed
};

/// A hidden workbook of one empty sheet to draw on, closed at the end of its block. Once the sheet is locked,
/// it leaves that freedom, and keeps it on its way into another workbook. Calc itself forbids to change
/// widths and heights of columns and rows with locked cells, whatever a sheet allows; Excel goes by it.
class Carrier {
public:
    Carrier(const Ref<css::uno::XComponentContext>& context, const Freedom& freedom);
    /// For a sheet that nobody locks: it takes a small part of the time.
    explicit Carrier(const Ref<css::uno::XComponentContext>& context);
    ~Carrier();
    Carrier(const Carrier&) = delete;
    Carrier& operator=(const Carrier&) = delete;
    const Model& model() const { return model_; }

private:
    Model model_;
};

} // namespace kehoach::calc
