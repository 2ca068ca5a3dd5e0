// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

namespace kehoach::text {

/// Does `piece` for 0 to `pieces` - 1, on as many threads as the machine has cores, in any order; on this
/// thread alone where all of it is too few `bytes` to be worth another (16 KiB). Pieces may change nothing that
/// another one reads. Watched as one work; the first exception of a piece ends the others and is thrown here.
void side_by_side(std::size_t pieces, std::size_t bytes, const std::function<void(std::size_t)>& piece);

/// As long as it lives, this thread gets no help: all is done in order, and what is asked meanwhile is the
/// same every time.
class OneThread {
public:
    OneThread();
    ~OneThread();
    OneThread(const OneThread&) = delete;
    OneThread& operator=(const OneThread&) = delete;

private:
    bool before_;
};

/// Where pieces of `count` things begin, and behind them `count`: each has `least` and more and begins where
/// one `may`; the first begins with 0.
std::vector<std::size_t> pieces_of(std::size_t count, std::size_t least,
                                   const std::function<bool(std::size_t)>& may);

} // namespace kehoach::text
