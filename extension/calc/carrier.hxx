// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calc/access.hxx"

#include <com/sun/star/uno/XComponentContext.hpp>

namespace kehoach::calc {

/// A hidden workbook of one empty sheet to draw on, closed at the end of its block.
class Carrier {
public:
    explicit Carrier(const Ref<css::uno::XComponentContext>& context);
    ~Carrier();
    Carrier(const Carrier&) = delete;
    Carrier& operator=(const Carrier&) = delete;
    const Model& model() const { return model_; }

private:
    Model model_;
};

} // namespace kehoach::calc
