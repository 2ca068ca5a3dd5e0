// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sheetfile/workbook.hpp"

#include <cstddef>

namespace kehoach::sheetfile {

/// What the cells of a file hold so far. A short file may say many cells in one, or one long text in all of
/// them.
class CellCount {
public:
    explicit CellCount(const Bounds& bounds) : bounds_(bounds) {}

    /// Whether there is room for a cell, `times` over; then it is counted.
    bool takes(const form::CellValue& value, std::size_t times = 1) {
        const std::size_t bytes = value.text.size() + value.formula.size();
        if (times > bounds_.cells - cells_ || (bytes > 0 && times > (bounds_.cell_bytes - bytes_) / bytes))
            return false;
        cells_ += times;
        bytes_ += times * bytes;
        return true;
    }

private:
    const Bounds& bounds_;
    std::size_t cells_ = 0, bytes_ = 0;
};

} // namespace kehoach::sheetfile
